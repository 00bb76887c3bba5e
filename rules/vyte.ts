import type { ProviderDef } from '../src/model/provider.ts';

export const vyte: ProviderDef = {
  name: 'Vyte',
  words: ['vyte'],
  revoke: 'https://www.vyte.in/',
  source: 'https://developer.vyte.in/',
  rules: [
    {
      id: 'vyte-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{50}/,
      minEntropy: 3,
      env: 'VYTE_API_KEY',
      examples: ['VYTE_API_KEY=${0-9a-z}{50}', 'vyte_api_key: "${0-9a-z}{50}"'],
      nonExamples: ['VYTE_API_KEY=${0-9a-z}{57}', 'VYTE_API_KEY=${0-9a-z}{47}'],
    },
  ],
};
