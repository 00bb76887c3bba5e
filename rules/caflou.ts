import type { ProviderDef } from '../src/model/provider.ts';

export const caflou: ProviderDef = {
  name: 'Caflou',
  words: ['caflou'],
  revoke: 'https://www.caflou.com/',
  source: 'https://www.caflou.com/',
  rules: [
    {
      id: 'caflou-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{17,300}\.[A-Za-z0-9_-]{20,1200}\.[A-Za-z0-9_-]{43,700}/,
      notBefore: 'A-Za-z0-9.',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'CAFLOU_TOKEN',
      examples: ['CAFLOU_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${A-Za-z0-9_-}{43}'],
      nonExamples: ['CAFLOU_TOKEN=${A-Za-z0-9}{43}', 'CAFLOU_TOKEN=eyJ${A-Za-z0-9}{20}.${A-Za-z0-9}{40}'],
    },
  ],
};
