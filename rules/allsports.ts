import type { ProviderDef } from '../src/model/provider.ts';

export const allsports: ProviderDef = {
  name: 'AllSportsAPI',
  words: ['allsports', 'all_sports', 'all-sports'],
  revoke: 'https://allsportsapi.com/',
  source: 'https://allsportsapi.com/',
  rules: [
    {
      id: 'allsports-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'ALLSPORTS_API_KEY',
      examples: ['ALLSPORTS_API_KEY=${0-9a-z}{64}', '{"allsports_key": "${0-9a-z}{64}"}'],
      nonExamples: ['ALLSPORTS_API_KEY=${0-9a-z}{63}', 'ALLSPORTS_API_KEY=${0-9a-z}{65}'],
    },
  ],
};
