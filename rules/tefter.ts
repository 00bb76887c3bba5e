import type { ProviderDef } from '../src/model/provider.ts';

export const tefter: ProviderDef = {
  name: 'Tefter',
  words: ['tefter'],
  revoke: 'https://tefter.io/',
  source: 'https://tefter.io/',
  rules: [
    {
      id: 'tefter-api-token',
      kind: 'access-token',
      severity: 'low',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[A-Za-z0-9_-]{20}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'TEFTER_API_TOKEN',
      examples: ['TEFTER_API_TOKEN=${A-Za-z0-9_-}{20}', 'tefter_api_token: "${A-Za-z0-9_-}{20}"'],
      nonExamples: ['TEFTER_API_TOKEN=${A-Za-z0-9}{27}', 'TEFTER_API_TOKEN=${A-Za-z0-9}{17}'],
    },
  ],
};
