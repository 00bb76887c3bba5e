import type { ProviderDef } from '../src/model/provider.ts';

export const langfuse: ProviderDef = {
  name: 'Langfuse',
  words: ['langfuse'],
  revoke: 'https://cloud.langfuse.com',
  source: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
  rules: [
    {
      id: 'langfuse-secret-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['sk-lf-'],
      token: /sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'LANGFUSE_SECRET_KEY',
      examples: [
        'LANGFUSE_SECRET_KEY=sk-lf-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const langfuseSecretKey = "sk-lf-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'LANGFUSE_SECRET_KEY=sk-lf-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'LANGFUSE_SECRET_KEY=sk-lf-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
    {
      id: 'langfuse-public-key',
      kind: 'publishable-key',
      severity: 'low',
      confidence: 'high',
      keywords: ['pk-lf-'],
      token: /pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'LANGFUSE_PUBLIC_KEY',
      examples: [
        'LANGFUSE_PUBLIC_KEY=pk-lf-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const langfusePublicKey = "pk-lf-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'LANGFUSE_PUBLIC_KEY=pk-lf-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'LANGFUSE_PUBLIC_KEY=pk-lf-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
