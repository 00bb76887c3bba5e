import type { ProviderDef } from '../src/model/provider.ts';

export const front: ProviderDef = {
  name: 'Front',
  words: ['front', 'frontapp'],
  revoke: 'https://app.frontapp.com/settings/developers',
  source: 'https://dev.frontapp.com/docs/authentication',
  rules: [
    {
      id: 'front-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'low',
      nouns: ['key', 'token', 'secret'],
      value: /eyJ[A-Za-z0-9_-]{10,300}\.[A-Za-z0-9_-]{20,4000}\.[A-Za-z0-9_-]{20,1400}/,
      notBefore: 'A-Za-z0-9_.-',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'FRONT_API_TOKEN',
      examples: ['FRONT_API_TOKEN=eyJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['FRONT_API_TOKEN=${A-Za-z0-9}{64}'],
    },
  ],
};
