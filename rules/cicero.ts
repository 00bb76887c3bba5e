import type { ProviderDef } from '../src/model/provider.ts';

export const cicero: ProviderDef = {
  name: 'Cicero',
  words: ['cicero'],
  revoke: 'https://cicero.azavea.com/docs/',
  source: 'https://cicero.azavea.com/docs/',
  rules: [
    {
      id: 'cicero-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      nouns: ['key', 'token', 'secret'],
      minEntropy: 3,
      env: 'CICERO_API_KEY',
      examples: ['CICERO_API_KEY=${0-9a-z}{40}', '{"cicero_key": "${0-9a-z}{40}"}'],
      nonExamples: ['CICERO_API_KEY=${0-9a-z}{39}', 'CICERO_API_KEY=${0-9a-z}{41}'],
    },
  ],
};
