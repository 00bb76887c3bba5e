import type { ProviderDef } from '../src/model/provider.ts';

export const verimail: ProviderDef = {
  name: 'Verimail',
  words: ['verimail'],
  revoke: 'https://verimail.io/',
  source: 'https://verimail.io/docs',
  rules: [
    {
      id: 'verimail-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Z0-9]{32}/,
      minEntropy: 3,
      env: 'VERIMAIL_API_KEY',
      examples: ['VERIMAIL_API_KEY=${A-Z0-9}{32}', 'verimail_api_key: "${A-Z0-9}{32}"'],
      nonExamples: ['VERIMAIL_API_KEY=${A-Z0-9}{39}', 'VERIMAIL_API_KEY=${A-Z0-9}{29}'],
    },
  ],
};
