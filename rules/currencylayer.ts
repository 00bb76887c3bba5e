import type { ProviderDef } from '../src/model/provider.ts';

export const currencylayer: ProviderDef = {
  name: 'Currencylayer',
  words: ['currencylayer', 'currency_layer'],
  revoke: 'https://currencylayer.com/documentation',
  source: 'https://currencylayer.com/documentation',
  rules: [
    {
      id: 'currencylayer-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'CURRENCYLAYER_API_KEY',
      examples: ['currencylayer_key = "${0-9a-z}{32}"', 'CURRENCYLAYER_KEY=${0-9a-z}{32}'],
      nonExamples: ['currencylayer_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
