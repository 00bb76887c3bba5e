import type { ProviderDef } from '../src/model/provider.ts';

export const poloniex: ProviderDef = {
  name: 'Poloniex',
  words: ['poloniex'],
  revoke: 'https://poloniex.com/apiKeys',
  source: 'https://api-docs.poloniex.com/spot/api/',
  rules: [
    {
      id: 'poloniex-api-secret',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      value: /[0-9a-f]{128}/,
      minEntropy: 3,
      env: 'POLONIEX_API_SECRET',
      examples: ['POLONIEX_API_SECRET=${0-9a-f}{128}'],
      nonExamples: ['POLONIEX_API_SECRET=${0-9a-f}{100}'],
    },
    {
      id: 'poloniex-api-key',
      kind: 'key-id',
      severity: 'low',
      confidence: 'high',
      value: /[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}/,
      minEntropy: 3,
      env: 'POLONIEX_API_KEY',
      examples: ['POLONIEX_API_KEY=${0-9A-Z}{8}-${0-9A-Z}{8}-${0-9A-Z}{8}-${0-9A-Z}{8}'],
      nonExamples: ['POLONIEX_API_KEY=${0-9A-Z}{8}-${0-9A-Z}{8}'],
    },
  ],
};
