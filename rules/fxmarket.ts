import type { ProviderDef } from '../src/model/provider.ts';

export const fxmarket: ProviderDef = {
  name: 'FXMarketAPI',
  words: ['fxmarket'],
  revoke: 'https://fxmarketapi.com/',
  source: 'https://fxmarketapi.com/documentation',
  rules: [
    {
      id: 'fxmarket-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{20}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'FXMARKET_API_KEY',
      examples: ['FXMARKET_API_KEY=${A-Za-z0-9}{20}', 'const fxmarketApiKey = "${A-Za-z0-9}{20}";'],
      nonExamples: ['FXMARKET_API_KEY=${A-Za-z0-9}{17}', 'FXMARKET_API_KEY=${A-Za-z0-9}{25}'],
    },
  ],
};
