import type { ProviderDef } from '../src/model/provider.ts';

export const serphouse: ProviderDef = {
  name: 'SERPHouse',
  words: ['serphouse'],
  revoke: 'https://www.serphouse.com/',
  source: 'https://docs.serphouse.com/',
  rules: [
    {
      id: 'serphouse-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{60}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SERPHOUSE_TOKEN',
      examples: ['SERPHOUSE_TOKEN=${A-Za-z0-9}{60}', 'const serphouseToken = "${A-Za-z0-9}{60}";'],
      nonExamples: ['serphouse_token = ${A-Za-z0-9}{55}', 'other_token = ${A-Za-z0-9}{60}'],
    },
  ],
};
