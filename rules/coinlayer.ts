import type { ProviderDef } from '../src/model/provider.ts';

export const coinlayer: ProviderDef = {
  name: 'Coinlayer',
  words: ['coinlayer'],
  revoke: 'https://coinlayer.com/',
  source: 'https://coinlayer.com/',
  rules: [
    {
      id: 'coinlayer-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'COINLAYER_API_KEY',
      examples: ['coinlayer_key = "${0-9a-z}{32}"', 'COINLAYER_KEY=${0-9a-z}{32}'],
      nonExamples: ['coinlayer_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
