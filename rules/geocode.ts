import type { ProviderDef } from '../src/model/provider.ts';

export const geocode: ProviderDef = {
  name: 'Geocode.xyz',
  words: ['geocode'],
  revoke: 'https://geocode.xyz/',
  source: 'https://geocode.xyz/api',
  rules: [
    {
      id: 'geocode-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'low',
      nouns: ['key', 'token', 'secret', 'auth'],
      value: /[0-9a-z]{28}/,
      minEntropy: 3,
      env: 'GEOCODE_API_KEY',
      examples: ['GEOCODE_API_KEY=${0-9a-z}{28}', 'const geocodeApiKey = "${0-9a-z}{28}";'],
      nonExamples: ['GEOCODE_API_KEY=${0-9a-z}{25}', 'GEOCODE_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
