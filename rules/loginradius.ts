import type { ProviderDef } from '../src/model/provider.ts';

export const loginradius: ProviderDef = {
  name: 'LoginRadius',
  words: ['loginradius', 'login_radius'],
  revoke: 'https://adminconsole.loginradius.com/',
  source: 'https://www.loginradius.com/docs/',
  rules: [
    {
      id: 'loginradius-api-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'LOGINRADIUS_API_SECRET',
      examples: [
        'LOGINRADIUS_API_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const loginradiusApiSecret = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'LOGINRADIUS_API_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'LOGINRADIUS_API_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
