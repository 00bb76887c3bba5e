import type { ProviderDef } from '../src/model/provider.ts';

export const cerebras: ProviderDef = {
  name: 'Cerebras',
  words: ['cerebras'],
  revoke: 'https://cloud.cerebras.ai/',
  source: 'https://inference-docs.cerebras.ai/',
  rules: [
    {
      id: 'cerebras-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['csk-'],
      token: /csk-[0-9a-z]{48}/,
      minEntropy: 3,
      env: 'CEREBRAS_API_KEY',
      examples: ['csk-${0-9a-z}{48}', 'CEREBRAS_API_KEY="csk-${0-9a-z}{48}"'],
      nonExamples: ['csk-${0-9a-z}{47}', 'csk-${0-9a-z}{49}'],
    },
  ],
};
