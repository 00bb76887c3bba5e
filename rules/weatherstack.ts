import type { ProviderDef } from '../src/model/provider.ts';

export const weatherstack: ProviderDef = {
  name: 'Weatherstack',
  words: ['weatherstack'],
  revoke: 'https://weatherstack.com/dashboard',
  source: 'https://weatherstack.com/documentation',
  rules: [
    {
      id: 'weatherstack-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'WEATHERSTACK_API_KEY',
      examples: ['WEATHERSTACK_API_KEY=${0-9a-z}{32}', 'weatherstack_api_key: "${0-9a-z}{32}"'],
      nonExamples: ['WEATHERSTACK_API_KEY=${0-9a-z}{39}', 'WEATHERSTACK_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
