import type { ProviderDef } from '../src/model/provider.ts';

export const parseur: ProviderDef = {
  name: 'Parseur',
  words: ['parseur'],
  revoke: 'https://developer.parseur.com/',
  source: 'https://developer.parseur.com/',
  rules: [
    {
      id: 'parseur-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private', 'api'],
      minEntropy: 3,
      env: 'PARSEUR_API_KEY',
      examples: ['PARSEUR_API_KEY=${0-9a-f}{40}', 'const parseurKey = "${0-9a-f}{40}";'],
      nonExamples: ['PARSEUR_API_KEY = ${0-9a-f}{37}', 'parseur_id = ${0-9}{9}'],
    },
  ],
};
