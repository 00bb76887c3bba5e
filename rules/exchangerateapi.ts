import type { ProviderDef } from '../src/model/provider.ts';

export const exchangerateapi: ProviderDef = {
  name: 'ExchangeRate-API',
  words: ['exchangerate', 'exchange_rate', 'exchange-rate'],
  revoke: 'https://app.exchangerate-api.com/keys',
  source: 'https://www.exchangerate-api.com/docs/overview',
  rules: [
    {
      id: 'exchangerateapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{24}/,
      minEntropy: 3,
      env: 'EXCHANGERATE_API_KEY',
      examples: ['exchangerate_key = "${0-9a-f}{24}"', 'EXCHANGERATE_KEY=${0-9a-f}{24}'],
      nonExamples: ['exchangerate_key = "${0-9a-f}{29}"', 'key = "${0-9a-f}{24}"'],
    },
  ],
};
