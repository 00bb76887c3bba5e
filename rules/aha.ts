import type { ProviderDef } from '../src/model/provider.ts';

export const aha: ProviderDef = {
  name: 'Aha!',
  words: ['aha_', 'aha-', 'aha.io', 'ahaapi', 'ahatoken', 'ahakey'],
  revoke: 'https://www.aha.io/api',
  source: 'https://www.aha.io/api',
  rules: [
    {
      id: 'aha-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      nouns: ['key', 'token', 'secret', 'auth'],
      minEntropy: 3,
      env: 'AHA_API_KEY',
      examples: ['AHA_API_KEY=${0-9a-f}{64}', '{"aha_key": "${0-9a-f}{64}"}'],
      nonExamples: ['AHA_API_KEY=${0-9a-f}{63}', 'AHA_API_KEY=${0-9a-f}{65}'],
    },
  ],
};
