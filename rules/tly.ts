import type { ProviderDef } from '../src/model/provider.ts';

export const tly: ProviderDef = {
  name: 'T.LY',
  words: ['tly', 't.ly'],
  revoke: 'https://t.ly/settings#/api',
  source: 'https://t.ly/docs',
  rules: [
    {
      id: 'tly-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['token', 'key', 'api', 'secret'],
      value: /[A-Za-z0-9]{60}/,
      minEntropy: 3.5,
      env: 'TLY_API_TOKEN',
      examples: ['TLY_API_TOKEN=${A-Za-z0-9}{60}', 'tly_api_token: "${A-Za-z0-9}{60}"'],
      nonExamples: ['TLY_API_TOKEN=${A-Za-z0-9}{67}', 'TLY_API_TOKEN=${A-Za-z0-9}{57}'],
    },
  ],
};
