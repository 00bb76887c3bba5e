import type { ProviderDef } from '../src/model/provider.ts';

export const veriphone: ProviderDef = {
  name: 'Veriphone',
  words: ['veriphone'],
  revoke: 'https://veriphone.io/cp',
  source: 'https://veriphone.io/docs/v2',
  rules: [
    {
      id: 'veriphone-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Z0-9]{32}/,
      minEntropy: 3,
      env: 'VERIPHONE_API_KEY',
      examples: ['VERIPHONE_API_KEY=${A-Z0-9}{32}', 'veriphone_api_key: "${A-Z0-9}{32}"'],
      nonExamples: ['VERIPHONE_API_KEY=${A-Z0-9}{39}', 'VERIPHONE_API_KEY=${A-Z0-9}{29}'],
    },
  ],
};
