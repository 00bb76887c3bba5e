import type { ProviderDef } from '../src/model/provider.ts';

export const mite: ProviderDef = {
  name: 'mite',
  words: ['mite'],
  revoke: 'https://mite.de/en/api/',
  source: 'https://mite.de/en/api/',
  rules: [
    {
      id: 'mite-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[0-9a-z]{16}/,
      minEntropy: 2.5,
      checks: ['not-identifier'],
      env: 'MITE_API_KEY',
      examples: ['MITE_API_KEY=${0-9a-f}{16}', 'const miteKey = "${0-9a-f}{16}";'],
      nonExamples: ['MITE_API_KEY = ${0-9a-z}{13}', 'mite_id = ${0-9}{9}'],
    },
  ],
};
