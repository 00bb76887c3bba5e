import type { ProviderDef } from '../src/model/provider.ts';

export const ringcentral: ProviderDef = {
  name: 'RingCentral',
  words: ['ringcentral', 'ring_central', 'ring-central'],
  revoke: 'https://developers.ringcentral.com/my-account.html',
  source: 'https://developers.ringcentral.com/guide/authentication',
  rules: [
    {
      id: 'ringcentral-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret', 'token', 'password', 'auth'],
      value: /[A-Za-z0-9_-]{22}/,
      minEntropy: 3.5,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'RINGCENTRAL_CLIENT_SECRET',
      examples: [
        'RINGCENTRAL_CLIENT_SECRET=${A-Za-z0-9_-}{22}',
        'const ringcentralClientSecret = "${A-Za-z0-9_-}{22}";',
      ],
      nonExamples: ['ringcentral_client_secret = ${A-Za-z0-9_-}{17}', 'other_client_secret = ${A-Za-z0-9_-}{22}'],
    },
  ],
};
