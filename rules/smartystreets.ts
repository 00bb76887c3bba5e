import type { ProviderDef } from '../src/model/provider.ts';

export const smartystreets: ProviderDef = {
  name: 'Smarty',
  words: ['smartystreets', 'smarty_streets', 'smarty'],
  revoke: 'https://www.smarty.com/account/keys',
  source: 'https://www.smarty.com/docs/cloud/authentication',
  rules: [
    {
      id: 'smartystreets-auth-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['token', 'auth', 'secret', 'key'],
      value: /[A-Za-z0-9]{20}/,
      minEntropy: 3.3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'SMARTY_AUTH_TOKEN',
      examples: ['SMARTY_AUTH_TOKEN=${A-Za-z0-9}{20}', 'const smartyToken = "${A-Za-z0-9}{20}";'],
      nonExamples: ['smarty_token = ${A-Za-z0-9}{15}', 'other_token = ${A-Za-z0-9}{20}'],
    },
  ],
};
