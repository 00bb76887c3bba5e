import type { ProviderDef } from '../src/model/provider.ts';

export const sheety: ProviderDef = {
  name: 'Sheety',
  words: ['sheety'],
  revoke: 'https://sheety.co/',
  source: 'https://sheety.co/docs',
  rules: [
    {
      id: 'sheety-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'SHEETY_TOKEN',
      examples: ['SHEETY_TOKEN=${0-9a-z}{64}', 'const sheetyToken = "${0-9a-z}{64}";'],
      nonExamples: ['sheety_token = ${0-9a-z}{59}', 'other_token = ${0-9a-z}{64}'],
    },
  ],
};
