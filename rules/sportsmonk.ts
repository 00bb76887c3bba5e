import type { ProviderDef } from '../src/model/provider.ts';

export const sportsmonk: ProviderDef = {
  name: 'Sportmonks',
  words: ['sportmonks', 'sportsmonk'],
  revoke: 'https://my.sportmonks.com/',
  source: 'https://docs.sportmonks.com/',
  rules: [
    {
      id: 'sportsmonk-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{60}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SPORTMONKS_TOKEN',
      examples: ['SPORTMONKS_TOKEN=${A-Za-z0-9}{60}', 'const sportmonksToken = "${A-Za-z0-9}{60}";'],
      nonExamples: ['sportmonks_token = ${A-Za-z0-9}{55}', 'other_token = ${A-Za-z0-9}{60}'],
    },
  ],
};
