import type { ProviderDef } from '../src/model/provider.ts';

export const swell: ProviderDef = {
  name: 'Swell',
  words: ['swell'],
  revoke: 'https://developers.swell.is/',
  source: 'https://developers.swell.is/backend-api/authentication',
  rules: [
    {
      id: 'swell-secret-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret', 'token', 'key'],
      value: /[A-Za-z0-9]{32}/,
      checks: ['mixed-classes', 'not-identifier'],
      minEntropy: 3,
      env: 'SWELL_SECRET_KEY',
      examples: ['SWELL_SECRET_KEY=${A-Za-z0-9}{32}', 'swell_secret_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['SWELL_SECRET_KEY=${A-Za-z0-9}{39}', 'SWELL_SECRET_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
