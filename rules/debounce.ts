import type { ProviderDef } from '../src/model/provider.ts';

export const debounce: ProviderDef = {
  name: 'DeBounce',
  words: ['debounce_', 'debounce.io', 'debounceio'],
  revoke: 'https://app.debounce.io/',
  source: 'https://developers.debounce.io/',
  rules: [
    {
      id: 'debounce-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'low',
      value: /[0-9a-z]{13}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 2.5,
      env: 'DEBOUNCE_API_KEY',
      examples: ['debounce_key = "${0-9a-z}{13}"', 'DEBOUNCE_KEY=${0-9a-z}{13}'],
      nonExamples: ['debounce_key = "${0-9a-z}{18}"', 'key = "${0-9a-z}{13}"'],
    },
  ],
};
