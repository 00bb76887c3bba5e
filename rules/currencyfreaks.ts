import type { ProviderDef } from '../src/model/provider.ts';

export const currencyfreaks: ProviderDef = {
  name: 'CurrencyFreaks',
  words: ['currencyfreaks', 'currency_freaks'],
  revoke: 'https://currencyfreaks.com/documentation.html',
  source: 'https://currencyfreaks.com/documentation.html',
  rules: [
    {
      id: 'currencyfreaks-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'CURRENCYFREAKS_API_KEY',
      examples: ['currencyfreaks_key = "${0-9a-z}{32}"', 'CURRENCYFREAKS_KEY=${0-9a-z}{32}'],
      nonExamples: ['currencyfreaks_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
