import type { ProviderDef } from '../src/model/provider.ts';

export const bitmex: ProviderDef = {
  name: 'BitMEX',
  words: ['bitmex'],
  revoke: 'https://www.bitmex.com/app/apiKeys',
  source: 'https://www.bitmex.com/app/apiKeys',
  rules: [
    {
      id: 'bitmex-api-secret',
      kind: 'secret-key',
      why: {
        en: 'It trades and, when allowed, withdraws the funds of the account.',
        ja: '口座の資金を取引し、権限があれば出金できます。',
      },
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9A-Za-z_-]{48}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BITMEX_API_SECRET',
      examples: ['BITMEX_API_SECRET=${0-9A-Za-z_-}{48}', '{"bitmex_key": "${0-9A-Za-z_-}{48}"}'],
      nonExamples: ['BITMEX_API_SECRET=${0-9A-Za-z_-}{47}'],
    },
  ],
};
