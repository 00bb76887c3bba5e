import type { ProviderDef } from '../src/model/provider.ts';

export const roaring: ProviderDef = {
  name: 'Roaring',
  words: ['roaring'],
  revoke: 'https://app.roaring.io/',
  source: 'https://developer.roaring.io/',
  rules: [
    {
      id: 'roaring-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'low',
      nouns: ['token', 'secret', 'key', 'auth'],
      value: /[A-Za-z0-9_-]{28}/,
      minEntropy: 3.5,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'ROARING_CLIENT_SECRET',
      examples: ['ROARING_CLIENT_SECRET=${A-Za-z0-9_-}{28}', 'const roaringClientSecret = "${A-Za-z0-9_-}{28}";'],
      nonExamples: ['roaring_client_secret = ${A-Za-z0-9_-}{23}', 'other_client_secret = ${A-Za-z0-9_-}{28}'],
    },
  ],
};
