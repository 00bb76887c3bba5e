import type { ProviderDef } from '../src/model/provider.ts';

export const kucoin: ProviderDef = {
  name: 'KuCoin',
  words: ['kucoin'],
  revoke: 'https://www.kucoin.com/account/api',
  source: 'https://www.kucoin.com/docs-new/authentication',
  rules: [
    {
      id: 'kucoin-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'KUCOIN_API_SECRET',
      examples: [
        'KUCOIN_API_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const kucoinApiSecret = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'KUCOIN_API_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'KUCOIN_API_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
    {
      id: 'kucoin-api-key',
      kind: 'key-id',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{24}/,
      minEntropy: 3,
      env: 'KUCOIN_API_KEY',
      examples: ['KUCOIN_API_KEY=${0-9a-f}{24}', 'const kucoinApiKey = "${0-9a-f}{24}";'],
      nonExamples: ['KUCOIN_API_KEY=${0-9a-f}{21}', 'KUCOIN_API_KEY=${0-9a-f}{29}'],
    },
  ],
};
