import type { ProviderDef } from '../src/model/provider.ts';

export const copper: ProviderDef = {
  name: 'Copper',
  words: ['copper', 'x-pw-accesstoken', 'prosperworks'],
  revoke: 'https://app.copper.com/',
  source: 'https://developer.copper.com/',
  rules: [
    {
      id: 'copper-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[0-9a-z]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      env: 'COPPER_API_KEY',
      examples: ['copper_key = "${0-9a-z}{32}"', 'COPPER_KEY=${0-9a-z}{32}'],
      nonExamples: ['copper_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
