import type { ProviderDef } from '../src/model/provider.ts';

export const fastforex: ProviderDef = {
  name: 'fastFOREX',
  words: ['fastforex', 'fast_forex'],
  revoke: 'https://console.fastforex.io/',
  source: 'https://fastforex.readme.io/',
  rules: [
    {
      id: 'fastforex-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z-]{28}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3.5,
      env: 'FASTFOREX_API_KEY',
      examples: ['fastforex_key = "${0-9a-z-}{28}"', 'FASTFOREX_KEY=${0-9a-z-}{28}'],
      nonExamples: ['fastforex_key = "${0-9a-z-}{33}"', 'key = "${0-9a-z-}{28}"'],
    },
  ],
};
