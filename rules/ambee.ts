import type { ProviderDef } from '../src/model/provider.ts';

export const ambee: ProviderDef = {
  name: 'Ambee',
  words: ['ambee', 'getambee'],
  revoke: 'https://docs.ambeedata.com/',
  source: 'https://docs.ambeedata.com/',
  rules: [
    {
      id: 'ambee-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'AMBEE_API_KEY',
      examples: ['AMBEE_API_KEY=${0-9a-f}{64}', '{"ambee_key": "${0-9a-f}{64}"}'],
      nonExamples: ['AMBEE_API_KEY=${0-9a-f}{63}', 'AMBEE_API_KEY=${0-9a-f}{65}'],
    },
  ],
};
