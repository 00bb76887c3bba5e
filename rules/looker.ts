import type { ProviderDef } from '../src/model/provider.ts';

export const looker: ProviderDef = {
  name: 'Looker',
  words: ['looker', 'lookersdk'],
  revoke: 'https://cloud.google.com/looker/docs/admin-panel-users-users',
  source: 'https://cloud.google.com/looker/docs/api-auth',
  rules: [
    {
      id: 'looker-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret', 'token', 'key'],
      value: /[A-Za-z0-9]{24}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'LOOKERSDK_CLIENT_SECRET',
      examples: ['LOOKERSDK_CLIENT_SECRET=${A-Za-z0-9}{24}', 'const lookersdkClientSecret = "${A-Za-z0-9}{24}";'],
      nonExamples: ['LOOKERSDK_CLIENT_SECRET=${A-Za-z0-9}{21}', 'LOOKERSDK_CLIENT_SECRET=${A-Za-z0-9}{29}'],
    },
  ],
};
