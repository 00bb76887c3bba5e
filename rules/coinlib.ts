import type { ProviderDef } from '../src/model/provider.ts';

export const coinlib: ProviderDef = {
  name: 'Coinlib',
  words: ['coinlib'],
  revoke: 'https://coinlib.io/apidocs',
  source: 'https://coinlib.io/apidocs',
  rules: [
    {
      id: 'coinlib-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'low',
      value: /[0-9a-z]{16}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      env: 'COINLIB_API_KEY',
      examples: ['coinlib_key = "${0-9a-z}{16}"', 'COINLIB_KEY=${0-9a-z}{16}'],
      nonExamples: ['coinlib_key = "${0-9a-z}{21}"', 'key = "${0-9a-z}{16}"'],
    },
  ],
};
