import type { ProviderDef } from '../src/model/provider.ts';

export const knapsackpro: ProviderDef = {
  name: 'Knapsack Pro',
  words: ['knapsack'],
  revoke: 'https://knapsackpro.com/dashboard',
  source: 'https://docs.knapsackpro.com/',
  rules: [
    {
      id: 'knapsackpro-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'KNAPSACK_PRO_TEST_SUITE_TOKEN',
      examples: ['KNAPSACK_PRO_TEST_SUITE_TOKEN=${0-9a-f}{32}', 'const knapsackProTestSuiteToken = "${0-9a-f}{32}";'],
      nonExamples: ['KNAPSACK_PRO_TEST_SUITE_TOKEN=${0-9a-f}{29}', 'KNAPSACK_PRO_TEST_SUITE_TOKEN=${0-9a-f}{37}'],
    },
  ],
};
