import type { ProviderDef } from '../src/model/provider.ts';

export const infura: ProviderDef = {
  name: 'Infura',
  words: ['infura'],
  revoke: 'https://developer.metamask.io/',
  source: 'https://docs.metamask.io/services/',
  rules: [
    {
      id: 'infura-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'INFURA_API_KEY',
      examples: ['INFURA_API_KEY=${0-9a-z}{32}', 'const infuraApiKey = "${0-9a-z}{32}";'],
      nonExamples: ['INFURA_API_KEY=${0-9a-z}{29}', 'INFURA_API_KEY=${0-9a-z}{37}'],
    },
  ],
};
