import type { ProviderDef } from '../src/model/provider.ts';

export const campayn: ProviderDef = {
  name: 'Campayn',
  words: ['campayn'],
  revoke: 'https://campayn.com/',
  source: 'https://campayn.com/',
  rules: [
    {
      id: 'campayn-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'CAMPAYN_API_KEY',
      examples: ['CAMPAYN_API_KEY=${0-9a-z}{64}', '{"campayn_key": "${0-9a-z}{64}"}'],
      nonExamples: ['CAMPAYN_API_KEY=${0-9a-z}{63}', 'CAMPAYN_API_KEY=${0-9a-z}{65}'],
    },
  ],
};
