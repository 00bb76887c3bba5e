import type { ProviderDef } from '../src/model/provider.ts';

export const harvest: ProviderDef = {
  name: 'Harvest',
  words: ['harvest'],
  revoke: 'https://id.getharvest.com/developers',
  source: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  rules: [
    {
      id: 'harvest-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9]{5,8}\.[ap]t\.[A-Za-z0-9_-]{60,100}|[A-Za-z0-9_-]{97}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'HARVEST_ACCESS_TOKEN',
      examples: [
        'HARVEST_ACCESS_TOKEN=${0-9}{7}.pt.${A-Za-z0-9_-}{85}${A-Za-z0-9}{1}',
        'const harvestAccessToken = "${0-9}{7}.pt.${A-Za-z0-9_-}{85}${A-Za-z0-9}{1}";',
      ],
      nonExamples: ['HARVEST_ACCESS_TOKEN=${0-9}{7}.pt.${A-Za-z0-9_-}{45}${A-Za-z0-9}{1}'],
    },
  ],
};
