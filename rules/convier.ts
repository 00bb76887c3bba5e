import type { ProviderDef } from '../src/model/provider.ts';

export const convier: ProviderDef = {
  name: 'Convier',
  words: ['convier'],
  revoke: 'https://convier.me/',
  source: 'https://convier.me/',
  rules: [
    {
      id: 'convier-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9]{1,6}\|[A-Za-z0-9]{40}/,
      minEntropy: 3.5,
      env: 'CONVIER_API_TOKEN',
      examples: ['convier_key = "49|${A-Za-z0-9}{40}"'],
      nonExamples: ['convier_key = "49|${A-Za-z0-9}{30}"'],
    },
  ],
};
