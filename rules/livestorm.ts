import type { ProviderDef } from '../src/model/provider.ts';

export const livestorm: ProviderDef = {
  name: 'Livestorm',
  words: ['livestorm'],
  revoke: 'https://app.livestorm.co/#/settings',
  source: 'https://developers.livestorm.co/docs/authentication',
  rules: [
    {
      id: 'livestorm-api-key',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,300}\.[A-Za-z0-9_-]{20,4000}\.[A-Za-z0-9_-]{20,1400}/,
      notBefore: 'A-Za-z0-9_.-',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'LIVESTORM_API_TOKEN',
      examples: ['LIVESTORM_API_TOKEN=eyJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['LIVESTORM_API_TOKEN=eyJhbGciOiJ${A-Za-z0-9}{20}'],
    },
  ],
};
