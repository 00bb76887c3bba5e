import type { ProviderDef } from '../src/model/provider.ts';

export const parsers: ProviderDef = {
  name: 'Parsers',
  words: ['parsers'],
  revoke: 'https://parsers.vc/',
  source: 'https://parsers.vc/',
  rules: [
    {
      id: 'parsers-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'low',
      value: /[0-9a-z]{64}/,
      nouns: ['token', 'api', 'key'],
      minEntropy: 3,
      env: 'PARSERS_API_KEY',
      examples: ['PARSERS_API_KEY=${0-9a-z}{64}', 'const parsersKey = "${0-9a-z}{64}";'],
      nonExamples: ['PARSERS_API_KEY = ${0-9a-z}{61}', 'parsers_id = ${0-9}{9}'],
    },
  ],
};
