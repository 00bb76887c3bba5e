import type { ProviderDef } from '../src/model/provider.ts';

export const auth0: ProviderDef = {
  name: 'Auth0',
  words: ['auth0'],
  revoke: 'https://manage.auth0.com/',
  source: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
  rules: [
    {
      id: 'auth0-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{64}/,
      minEntropy: 3,
      checks: ['not-hex', 'not-identifier'],
      env: 'AUTH0_CLIENT_SECRET',
      examples: ['AUTH0_CLIENT_SECRET=${A-Za-z0-9_-}{64}', '{"auth0_key": "${A-Za-z0-9_-}{64}"}'],
      nonExamples: ['AUTH0_CLIENT_SECRET=${A-Za-z0-9_-}{63}'],
    },
  ],
};
