import type { ProviderDef } from '../src/model/provider.ts';

export const graphcms: ProviderDef = {
  name: 'Hygraph (GraphCMS)',
  words: ['graphcms', 'hygraph'],
  revoke: 'https://app.hygraph.com/',
  source: 'https://hygraph.com/docs/api-reference/basics/permissions',
  rules: [
    {
      id: 'graphcms-api-key',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,300}\.[A-Za-z0-9_-]{20,4000}\.[A-Za-z0-9_-]{20,1400}/,
      notBefore: 'A-Za-z0-9_.-',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'HYGRAPH_TOKEN',
      examples: ['HYGRAPH_TOKEN=eyJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['HYGRAPH_TOKEN=eyJhbGciOiJ${A-Za-z0-9}{20}'],
    },
  ],
};
