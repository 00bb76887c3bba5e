import type { ProviderDef } from '../src/model/provider.ts';

export const tiingo: ProviderDef = {
  name: 'Tiingo',
  words: ['tiingo'],
  revoke: 'https://www.tiingo.com/account/api/token',
  source: 'https://www.tiingo.com/documentation/general/connecting',
  rules: [
    {
      id: 'tiingo-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'TIINGO_API_KEY',
      examples: ['TIINGO_API_KEY=${0-9a-z}{40}', 'tiingo_api_key: "${0-9a-z}{40}"'],
      nonExamples: ['TIINGO_API_KEY=${0-9a-z}{47}', 'TIINGO_API_KEY=${0-9a-z}{37}'],
    },
  ],
};
