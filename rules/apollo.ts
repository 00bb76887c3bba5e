import type { ProviderDef } from '../src/model/provider.ts';

export const apollo: ProviderDef = {
  name: 'Apollo',
  words: ['apollo'],
  revoke: 'https://docs.apollo.io/reference/authentication',
  source: 'https://docs.apollo.io/reference/authentication',
  rules: [
    {
      id: 'apollo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[A-Za-z0-9_-]{22}/,
      nouns: ['key', 'token', 'secret'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'APOLLO_API_KEY',
      examples: ['APOLLO_API_KEY=${A-Za-z0-9_-}{22}', '{"apollo_key": "${A-Za-z0-9_-}{22}"}'],
      nonExamples: ['APOLLO_API_KEY=${A-Za-z0-9_-}{21}'],
    },
    {
      id: 'apollo-graph-key',
      kind: 'api-key',
      label: { en: 'GraphOS key', ja: 'GraphOSキー' },
      severity: 'high',
      confidence: 'high',
      value:
        /service:[A-Za-z0-9_-]{2,64}:[A-Za-z0-9_-]{22}|user:gh\.[A-Za-z0-9_-]{8,64}:[A-Za-z0-9_-]{22}|user:gr:[A-Za-z0-9_-]{2,64}:[A-Za-z0-9_-]{22}/,
      notBefore: 'A-Za-z0-9',
      notAfter: 'A-Za-z0-9_-',
      minEntropy: 3,
      env: 'APOLLO_KEY',
      source: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
      examples: [
        'APOLLO_KEY=service:${a-z}{8}:${A-Za-z0-9}{22}',
        'APOLLO_KEY="user:gh.${0-9a-f}{8}-${0-9a-f}{12}:${A-Za-z0-9}{22}"',
      ],
      nonExamples: ['APOLLO_KEY=service:${a-z}{8}:${A-Za-z0-9}{12}'],
    },
  ],
};
