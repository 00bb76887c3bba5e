import type { ProviderDef } from '../src/model/provider.ts';

export const walkscore: ProviderDef = {
  name: 'Walk Score',
  words: ['walkscore', 'walk_score', 'walk-score'],
  revoke: 'https://www.walkscore.com/professional/api.php',
  source: 'https://www.walkscore.com/professional/api.php',
  rules: [
    {
      id: 'walkscore-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'WALKSCORE_API_KEY',
      examples: ['WALKSCORE_API_KEY=${0-9a-z}{32}', 'walkscore_api_key: "${0-9a-z}{32}"'],
      nonExamples: ['WALKSCORE_API_KEY=${0-9a-z}{39}', 'WALKSCORE_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
