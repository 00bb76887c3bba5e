import type { ProviderDef } from '../src/model/provider.ts';

export const noticeable: ProviderDef = {
  name: 'Noticeable',
  words: ['noticeable'],
  revoke: 'https://graphql.noticeable.io/',
  source: 'https://graphql.noticeable.io/',
  rules: [
    {
      id: 'noticeable-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{20}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'NOTICEABLE_API_KEY',
      examples: ['NOTICEABLE_API_KEY=${A-Za-z0-9}{20}', 'const noticeableKey = "${A-Za-z0-9}{20}";'],
      nonExamples: ['NOTICEABLE_API_KEY = ${A-Za-z0-9}{17}', 'noticeable_id = ${0-9}{9}'],
    },
  ],
};
