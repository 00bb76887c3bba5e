import type { ProviderDef } from '../src/model/provider.ts';

export const unplugg: ProviderDef = {
  name: 'Unplu.gg',
  words: ['unplugg', 'unplu.gg'],
  revoke: 'https://unplu.gg/',
  source: 'https://unplu.gg/',
  rules: [
    {
      id: 'unplugg-api-token',
      kind: 'access-token',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'UNPLUGG_TOKEN',
      examples: ['UNPLUGG_TOKEN=${0-9a-z}{64}', 'unplugg_token: "${0-9a-z}{64}"'],
      nonExamples: ['UNPLUGG_TOKEN=${0-9a-z}{71}', 'UNPLUGG_TOKEN=${0-9a-z}{61}'],
    },
  ],
};
