import type { ProviderDef } from '../src/model/provider.ts';

export const hasura: ProviderDef = {
  name: 'Hasura',
  words: ['hasura'],
  revoke: 'https://cloud.hasura.io/',
  source: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  rules: [
    {
      id: 'hasura-admin-secret',
      kind: 'admin-token',
      label: { en: 'admin secret', ja: '管理者シークレット' },
      severity: 'critical',
      confidence: 'medium',
      nouns: ['secret', 'key'],
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'HASURA_GRAPHQL_ADMIN_SECRET',
      examples: [
        'HASURA_GRAPHQL_ADMIN_SECRET=${A-Za-z0-9}{64}',
        'const hasuraGraphqlAdminSecret = "${A-Za-z0-9}{64}";',
      ],
      nonExamples: ['HASURA_GRAPHQL_ADMIN_SECRET=${A-Za-z0-9}{61}', 'HASURA_GRAPHQL_ADMIN_SECRET=${A-Za-z0-9}{69}'],
    },
  ],
};
