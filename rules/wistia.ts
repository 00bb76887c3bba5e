import type { ProviderDef } from '../src/model/provider.ts';

export const wistia: ProviderDef = {
  name: 'Wistia',
  words: ['wistia'],
  revoke: 'https://my.wistia.com/account/api',
  source: 'https://docs.wistia.com/reference/getting-started-with-the-data-api',
  rules: [
    {
      id: 'wistia-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'WISTIA_API_TOKEN',
      examples: ['WISTIA_API_TOKEN=${0-9a-z}{64}', 'wistia_api_token: "${0-9a-z}{64}"'],
      nonExamples: ['WISTIA_API_TOKEN=${0-9a-z}{71}', 'WISTIA_API_TOKEN=${0-9a-z}{61}'],
    },
  ],
};
