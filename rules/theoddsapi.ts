import type { ProviderDef } from '../src/model/provider.ts';

export const theoddsapi: ProviderDef = {
  name: 'The Odds API',
  words: ['theoddsapi', 'the_odds_api', 'the-odds-api', 'odds_api', 'odds-api', 'oddsapi'],
  revoke: 'https://the-odds-api.com/account/',
  source: 'https://the-odds-api.com/liveapi/guides/v4/',
  rules: [
    {
      id: 'theoddsapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'ODDS_API_KEY',
      examples: ['ODDS_API_KEY=${0-9a-f}{32}', 'odds_api_key: "${0-9a-f}{32}"'],
      nonExamples: ['ODDS_API_KEY=${0-9a-f}{39}', 'ODDS_API_KEY=${0-9a-f}{29}'],
    },
  ],
};
