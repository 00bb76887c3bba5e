import type { ProviderDef } from '../src/model/provider.ts';

export const minimax: ProviderDef = {
  name: 'MiniMax',
  words: ['minimax'],
  revoke: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  source: 'https://platform.minimax.io/docs/api-reference/api-overview',
  rules: [
    {
      id: 'minimax-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['sk-api-', 'sk-cp-'],
      token: /sk-(?:api|cp)-[A-Za-z0-9_-]{119}/,
      minEntropy: 3.5,
      env: 'MINIMAX_API_KEY',
      examples: ['MINIMAX_API_KEY=sk-api-${A-Za-z0-9_-}{119}'],
      nonExamples: ['sk-api-${A-Za-z0-9}{40}'],
    },
  ],
};
