import type { ProviderDef } from '../src/model/provider.ts';

export const lunchmoney: ProviderDef = {
  name: 'Lunch Money',
  words: ['lunchmoney', 'lunch_money', 'lunch-money'],
  revoke: 'https://my.lunchmoney.app/developers',
  source: 'https://lunchmoney.dev/',
  rules: [
    {
      id: 'lunchmoney-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{50}/,
      minEntropy: 3,
      env: 'LUNCHMONEY_ACCESS_TOKEN',
      examples: ['LUNCHMONEY_ACCESS_TOKEN=${0-9a-f}{50}', 'const lunchmoneyAccessToken = "${0-9a-f}{50}";'],
      nonExamples: ['LUNCHMONEY_ACCESS_TOKEN=${0-9a-f}{47}', 'LUNCHMONEY_ACCESS_TOKEN=${0-9a-f}{55}'],
    },
  ],
};
