import type { ProviderDef } from '../src/model/provider.ts';

export const vatlayer: ProviderDef = {
  name: 'Vatlayer',
  words: ['vatlayer', 'vat_layer', 'vat-layer'],
  revoke: 'https://vatlayer.com/dashboard',
  source: 'https://vatlayer.com/documentation',
  rules: [
    {
      id: 'vatlayer-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'VATLAYER_ACCESS_KEY',
      examples: ['VATLAYER_ACCESS_KEY=${0-9a-z}{32}', 'vatlayer_access_key: "${0-9a-z}{32}"'],
      nonExamples: ['VATLAYER_ACCESS_KEY=${0-9a-z}{39}', 'VATLAYER_ACCESS_KEY=${0-9a-z}{29}'],
    },
  ],
};
