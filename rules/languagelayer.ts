import type { ProviderDef } from '../src/model/provider.ts';

export const languagelayer: ProviderDef = {
  name: 'languagelayer',
  words: ['languagelayer'],
  revoke: 'https://languagelayer.com/dashboard',
  source: 'https://languagelayer.com/documentation',
  rules: [
    {
      id: 'languagelayer-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'LANGUAGELAYER_ACCESS_KEY',
      examples: ['LANGUAGELAYER_ACCESS_KEY=${0-9a-z}{32}', 'const languagelayerAccessKey = "${0-9a-z}{32}";'],
      nonExamples: ['LANGUAGELAYER_ACCESS_KEY=${0-9a-z}{29}', 'LANGUAGELAYER_ACCESS_KEY=${0-9a-z}{37}'],
    },
  ],
};
