import type { ProviderDef } from '../src/model/provider.ts';

export const fauna: ProviderDef = {
  name: 'Fauna',
  words: ['fauna'],
  revoke: 'https://docs.faunadb.org/fauna/current/learn/security/keys/',
  source: 'https://docs.faunadb.org/fauna/current/learn/security/keys/',
  rules: [
    {
      id: 'fauna-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'high',
      value: /fn[A-F][A-Za-z0-9_-]{37,53}/,
      minEntropy: 3.5,
      env: 'FAUNA_SECRET',
      examples: [
        'FAUNA_SECRET=fnAE${A-Za-z0-9_-}{35}${a-z}{1}',
        'const fauna = new Client({ secret: "fnAF${A-Za-z0-9_-}{35}${a-z}{1}" });',
      ],
      nonExamples: ['FAUNA_SECRET=fnAE${A-Za-z0-9}{10}'],
    },
  ],
};
