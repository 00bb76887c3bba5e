import type { ProviderDef } from '../src/model/provider.ts';

export const currencycloud: ProviderDef = {
  name: 'Currencycloud',
  words: ['currencycloud', 'currency_cloud', 'currency-cloud'],
  revoke: 'https://developer.currencycloud.com/',
  source: 'https://developer.currencycloud.com/',
  rules: [
    {
      id: 'currencycloud-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'CURRENCYCLOUD_API_KEY',
      examples: ['currencycloud_key = "${0-9a-f}{64}"', 'CURRENCYCLOUD_KEY=${0-9a-f}{64}'],
      nonExamples: ['currencycloud_key = "${0-9a-f}{69}"', 'key = "${0-9a-f}{64}"'],
    },
  ],
};
