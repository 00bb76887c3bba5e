import type { ProviderDef } from '../src/model/provider.ts';

export const worldcoinindex: ProviderDef = {
  name: 'WorldCoinIndex',
  words: ['worldcoinindex', 'world_coin_index', 'world-coin-index'],
  revoke: 'https://www.worldcoinindex.com/apiservice',
  source: 'https://www.worldcoinindex.com/apiservice',
  rules: [
    {
      id: 'worldcoinindex-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{35}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'WORLDCOININDEX_API_KEY',
      examples: ['WORLDCOININDEX_API_KEY=${A-Za-z0-9}{35}', 'worldcoinindex_api_key: "${A-Za-z0-9}{35}"'],
      nonExamples: ['WORLDCOININDEX_API_KEY=${A-Za-z0-9}{42}', 'WORLDCOININDEX_API_KEY=${A-Za-z0-9}{32}'],
    },
  ],
};
