import type { ProviderDef } from '../src/model/provider.ts';

export const magnetic: ProviderDef = {
  name: 'Magnetic',
  words: ['magnetic'],
  revoke: 'https://magnetichq.com/',
  source: 'https://magnetichq.com/',
  rules: [
    {
      id: 'magnetic-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      env: 'MAGNETIC_API_KEY',
      examples: [
        'MAGNETIC_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'const magneticKey = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}";',
      ],
      nonExamples: ['MAGNETIC_API_KEY = ${0-9a-f}{33}', 'magnetic_id = ${0-9}{9}'],
    },
  ],
};
