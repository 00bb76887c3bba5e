import type { ProviderDef } from '../src/model/provider.ts';

export const unifyid: ProviderDef = {
  name: 'UnifyID',
  words: ['unifyid', 'unify_id', 'unify'],
  revoke: 'https://unify.id/',
  source: 'https://unify.id/',
  rules: [
    {
      id: 'unifyid-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[A-Za-z0-9_=-]{44}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      notAfter: 'A-Za-z0-9_=-',
      env: 'UNIFYID_API_KEY',
      examples: ['UNIFYID_API_KEY=${A-Za-z0-9_-}{44}'],
      nonExamples: ['UNIFYID_API_KEY=${A-Za-z0-9}{30}'],
    },
  ],
};
