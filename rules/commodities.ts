import type { ProviderDef } from '../src/model/provider.ts';

export const commodities: ProviderDef = {
  name: 'Commodities-API',
  words: ['commodities'],
  revoke: 'https://commodities-api.com/documentation',
  source: 'https://commodities-api.com/documentation',
  rules: [
    {
      id: 'commodities-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{60}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'COMMODITIES_API_KEY',
      examples: ['commodities_key = "${A-Za-z0-9}{60}"', 'COMMODITIES_KEY=${A-Za-z0-9}{60}'],
      nonExamples: ['commodities_key = "${A-Za-z0-9}{65}"', 'key = "${A-Za-z0-9}{60}"'],
    },
  ],
};
