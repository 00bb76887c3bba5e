import type { ProviderDef } from '../src/model/provider.ts';

export const weatherbit: ProviderDef = {
  name: 'Weatherbit',
  words: ['weatherbit'],
  revoke: 'https://www.weatherbit.io/account/dashboard',
  source: 'https://www.weatherbit.io/api',
  rules: [
    {
      id: 'weatherbit-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'WEATHERBIT_API_KEY',
      examples: ['WEATHERBIT_API_KEY=${0-9a-z}{32}', 'weatherbit_api_key: "${0-9a-z}{32}"'],
      nonExamples: ['WEATHERBIT_API_KEY=${0-9a-z}{39}', 'WEATHERBIT_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
