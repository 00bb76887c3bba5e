import type { ProviderDef } from '../src/model/provider.ts';

export const rawg: ProviderDef = {
  name: 'RAWG',
  words: ['rawg'],
  revoke: 'https://rawg.io/apidocs',
  source: 'https://rawg.io/apidocs',
  rules: [
    {
      id: 'rawg-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret'],
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'RAWG_API_KEY',
      examples: ['RAWG_API_KEY=${A-Za-z0-9}{32}', 'const rawgKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['rawg_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
