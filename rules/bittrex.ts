import type { ProviderDef } from '../src/model/provider.ts';

export const bittrex: ProviderDef = {
  name: 'Bittrex',
  words: ['bittrex'],
  revoke: 'https://bittrex.github.io/api/v3',
  source: 'https://bittrex.github.io/api/v3',
  rules: [
    {
      id: 'bittrex-api-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'BITTREX_API_SECRET',
      examples: ['BITTREX_API_SECRET=${0-9a-z}{32}', '{"bittrex_key": "${0-9a-z}{32}"}'],
      nonExamples: ['BITTREX_API_SECRET=${0-9a-z}{31}', 'BITTREX_API_SECRET=${0-9a-z}{33}'],
    },
  ],
};
