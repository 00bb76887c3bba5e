import type { ProviderDef } from '../src/model/provider.ts';

export const holistic: ProviderDef = {
  name: 'Holistic',
  words: ['holistic'],
  revoke: 'https://docs.holistic.dev/',
  source: 'https://docs.holistic.dev/',
  rules: [
    {
      id: 'holistic-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      nouns: ['key', 'token', 'secret', 'auth'],
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'HOLISTIC_API_KEY',
      examples: ['HOLISTIC_API_KEY=${0-9a-f}{64}', 'const holisticApiKey = "${0-9a-f}{64}";'],
      nonExamples: ['HOLISTIC_API_KEY=${0-9a-f}{61}', 'HOLISTIC_API_KEY=${0-9a-f}{69}'],
    },
  ],
};
