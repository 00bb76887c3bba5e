import type { ProviderDef } from '../src/model/provider.ts';

export const guardian: ProviderDef = {
  name: 'The Guardian Open Platform',
  words: ['guardian'],
  revoke: 'https://open-platform.theguardian.com/access/',
  source: 'https://open-platform.theguardian.com/documentation/',
  rules: [
    {
      id: 'guardian-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'GUARDIAN_API_KEY',
      examples: [
        'GUARDIAN_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const guardianApiKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'GUARDIAN_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'GUARDIAN_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
