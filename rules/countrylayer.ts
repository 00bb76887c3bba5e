import type { ProviderDef } from '../src/model/provider.ts';

export const countrylayer: ProviderDef = {
  name: 'Countrylayer',
  words: ['countrylayer', 'country_layer'],
  revoke: 'https://countrylayer.com/',
  source: 'https://countrylayer.com/',
  rules: [
    {
      id: 'countrylayer-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'COUNTRYLAYER_API_KEY',
      examples: ['countrylayer_key = "${0-9a-z}{32}"', 'COUNTRYLAYER_KEY=${0-9a-z}{32}'],
      nonExamples: ['countrylayer_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
