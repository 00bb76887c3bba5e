import type { ProviderDef } from '../src/model/provider.ts';

export const repairshopr: ProviderDef = {
  name: 'RepairShopr',
  words: ['repairshopr'],
  revoke: 'https://www.repairshopr.com/',
  source: 'https://www.repairshopr.com/',
  rules: [
    {
      id: 'repairshopr-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9-]{51}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'REPAIRSHOPR_TOKEN',
      examples: ['REPAIRSHOPR_TOKEN=${0-9}{1}${A-Za-z0-9-}{50}', 'const repairshoprToken = "${A-Za-z0-9-}{51}";'],
      nonExamples: ['repairshopr_token = ${A-Za-z0-9-}{46}', 'other_token = ${A-Za-z0-9-}{51}'],
    },
  ],
};
