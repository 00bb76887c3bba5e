import type { ProviderDef } from '../src/model/provider.ts';

export const paralleldots: ProviderDef = {
  name: 'ParallelDots',
  words: ['paralleldots', 'parallel_dots', 'parallel-dots'],
  revoke: 'https://apis.paralleldots.com/',
  source: 'https://apis.paralleldots.com/',
  rules: [
    {
      id: 'paralleldots-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{43}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'PARALLELDOTS_API_KEY',
      examples: ['PARALLELDOTS_API_KEY=${A-Za-z0-9}{43}', 'const paralleldotsKey = "${A-Za-z0-9}{43}";'],
      nonExamples: ['PARALLELDOTS_API_KEY = ${A-Za-z0-9}{40}', 'paralleldots_id = ${0-9}{9}'],
    },
  ],
};
