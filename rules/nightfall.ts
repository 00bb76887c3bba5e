import type { ProviderDef } from '../src/model/provider.ts';

export const nightfall: ProviderDef = {
  name: 'Nightfall',
  words: ['nightfall'],
  revoke: 'https://docs.nightfall.ai/docs/creating-api-key',
  source: 'https://docs.nightfall.ai/docs/creating-api-key',
  rules: [
    {
      id: 'nightfall-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /NF-[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: 'NIGHTFALL_API_KEY',
      examples: ['NIGHTFALL_API_KEY=NF-${A-Za-z0-9}{32}', 'const nightfallKey = "NF-${A-Za-z0-9}{32}";'],
      nonExamples: ['NIGHTFALL_API_KEY = ${A-Za-z0-9}{29}', 'nightfall_id = ${0-9}{9}'],
    },
  ],
};
