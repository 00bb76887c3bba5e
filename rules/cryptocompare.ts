import type { ProviderDef } from '../src/model/provider.ts';

export const cryptocompare: ProviderDef = {
  name: 'CryptoCompare',
  words: ['cryptocompare', 'crypto_compare', 'min-api.cryptocompare'],
  revoke: 'https://www.cryptocompare.com/cryptopian/api-keys',
  source: 'https://min-api.cryptocompare.com/documentation',
  rules: [
    {
      id: 'cryptocompare-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z-]{64}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      env: 'CRYPTOCOMPARE_API_KEY',
      examples: ['cryptocompare_key = "${0-9a-z-}{64}"', 'CRYPTOCOMPARE_KEY=${0-9a-z-}{64}'],
      nonExamples: ['cryptocompare_key = "${0-9a-z-}{69}"', 'key = "${0-9a-z-}{64}"'],
    },
  ],
};
