import type { ProviderDef } from '../src/model/provider.ts';

export const bitcoinaverage: ProviderDef = {
  name: 'BitcoinAverage',
  words: ['bitcoinaverage', 'bitcoin_average'],
  revoke: 'https://apiv2.bitcoinaverage.com/',
  source: 'https://apiv2.bitcoinaverage.com/',
  rules: [
    {
      id: 'bitcoinaverage-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{43}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BITCOINAVERAGE_SECRET_KEY',
      examples: ['BITCOINAVERAGE_SECRET_KEY=${0-9A-Za-z}{43}', '{"bitcoinaverage_key": "${0-9A-Za-z}{43}"}'],
      nonExamples: ['BITCOINAVERAGE_SECRET_KEY=${0-9A-Za-z}{42}', 'BITCOINAVERAGE_SECRET_KEY=${0-9A-Za-z}{44}'],
    },
  ],
};
