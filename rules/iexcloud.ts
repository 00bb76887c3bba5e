import type { ProviderDef } from '../src/model/provider.ts';

export const iexcloud: ProviderDef = {
  name: 'IEX Cloud',
  words: ['iexcloud', 'iex_cloud', 'iex_api', 'iex_token', 'iex_secret'],
  revoke: 'https://iexcloud.io/console/tokens',
  source: 'https://iexcloud.io/docs/',
  rules: [
    {
      id: 'iexcloud-secret-token',
      kind: 'secret-key',
      severity: 'medium',
      confidence: 'medium',
      value: /T?sk_[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'IEX_CLOUD_TOKEN',
      examples: ['IEX_CLOUD_TOKEN=sk_${0-9a-f}{32}'],
      nonExamples: ['IEX_CLOUD_TOKEN=sk_${0-9a-f}{29}', 'IEX_CLOUD_TOKEN=sk_${0-9a-f}{37}'],
    },
  ],
};
