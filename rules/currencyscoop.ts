import type { ProviderDef } from '../src/model/provider.ts';

export const currencyscoop: ProviderDef = {
  name: 'CurrencyScoop',
  words: ['currencyscoop', 'currency_scoop', 'currencybeacon', 'currency_beacon'],
  revoke: 'https://currencybeacon.com/api-documentation',
  source: 'https://currencybeacon.com/api-documentation',
  rules: [
    {
      id: 'currencyscoop-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CURRENCYSCOOP_API_KEY',
      examples: ['currencyscoop_key = "${A-Za-z0-9}{32}"', 'CURRENCYSCOOP_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['currencyscoop_key = "${A-Za-z0-9}{37}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
