import type { ProviderDef } from '../src/model/provider.ts';

export const exchangeratesapi: ProviderDef = {
  name: 'exchangeratesapi.io',
  words: ['exchangerates', 'exchange_rates', 'exchange-rates'],
  revoke: 'https://exchangeratesapi.io/',
  source: 'https://exchangeratesapi.io/documentation/',
  rules: [
    {
      id: 'exchangeratesapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'EXCHANGERATES_API_KEY',
      examples: ['exchangerates_key = "${0-9a-z}{32}"', 'EXCHANGERATES_KEY=${0-9a-z}{32}'],
      nonExamples: ['exchangerates_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
