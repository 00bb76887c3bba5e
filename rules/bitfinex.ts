import type { ProviderDef } from '../src/model/provider.ts';

export const bitfinex: ProviderDef = {
  name: 'Bitfinex',
  words: ['bitfinex', 'bfx_'],
  revoke: 'https://docs.bitfinex.com/docs/rest-auth',
  source: 'https://docs.bitfinex.com/docs/rest-auth',
  rules: [
    {
      id: 'bitfinex-api-key',
      kind: 'secret-key',
      why: {
        en: 'It trades and, when allowed, withdraws the funds of the account.',
        ja: '口座の資金を取引し、権限があれば出金できます。',
      },
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9A-Za-z]{43}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BITFINEX_API_SECRET',
      examples: ['BITFINEX_API_SECRET=${0-9A-Za-z}{43}', '{"bitfinex_key": "${0-9}{1}${0-9A-Za-z}{42}"}'],
      nonExamples: ['BITFINEX_API_SECRET=${0-9A-Za-z}{42}', 'BITFINEX_API_SECRET=${0-9A-Za-z}{44}'],
    },
  ],
};
