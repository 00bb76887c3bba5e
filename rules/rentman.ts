import type { ProviderDef } from '../src/model/provider.ts';

export const rentman: ProviderDef = {
  name: 'Rentman',
  words: ['rentman'],
  revoke: 'https://rentman.io/',
  source: 'https://rentman.io/',
  rules: [
    {
      id: 'rentman-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /ey[A-Za-z0-9._-]{120,1600}/,
      minEntropy: 4,
      env: 'RENTMAN_TOKEN',
      examples: ['RENTMAN_TOKEN=eyJ${A-Za-z0-9_-}{33}.eyJ${A-Za-z0-9_-}{160}.${A-Za-z0-9}{43}'],
      nonExamples: ['RENTMAN_TOKEN=eyJ${A-Za-z0-9_-}{33}'],
    },
  ],
};
