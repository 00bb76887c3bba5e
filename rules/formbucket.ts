import type { ProviderDef } from '../src/model/provider.ts';

export const formbucket: ProviderDef = {
  name: 'FormBucket',
  words: ['formbucket'],
  revoke: 'https://www.formbucket.com/',
  source: 'https://www.formbucket.com/',
  rules: [
    {
      id: 'formbucket-api-key',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,300}\.[A-Za-z0-9_-]{20,4000}\.[A-Za-z0-9_-]{20,1400}/,
      notBefore: 'A-Za-z0-9_.-',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'FORMBUCKET_TOKEN',
      examples: ['FORMBUCKET_TOKEN=eyJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['FORMBUCKET_TOKEN=eyJhbGciOiJ${A-Za-z0-9}{20}'],
    },
  ],
};
