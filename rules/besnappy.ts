import type { ProviderDef } from '../src/model/provider.ts';

export const besnappy: ProviderDef = {
  name: 'Snappy',
  words: ['besnappy'],
  revoke: 'https://besnappy.com/',
  source: 'https://besnappy.com/',
  rules: [
    {
      id: 'besnappy-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'BESNAPPY_API_KEY',
      examples: ['BESNAPPY_API_KEY=${0-9a-f}{64}', '{"besnappy_key": "${0-9a-f}{64}"}'],
      nonExamples: ['BESNAPPY_API_KEY=${0-9a-f}{63}', 'BESNAPPY_API_KEY=${0-9a-f}{65}'],
    },
  ],
};
