import type { ProviderDef } from '../src/model/provider.ts';

export const algolia: ProviderDef = {
  name: 'Algolia',
  words: ['algolia'],
  revoke: 'https://dashboard.algolia.com/account/api-keys',
  source: 'https://www.algolia.com/doc/guides/security/api-keys/',
  rules: [
    {
      id: 'algolia-api-key',
      kind: 'api-key',
      why: {
        en: 'An admin key writes and deletes all indices; a search-only key may be public.',
        ja: '管理キーならすべてのインデックスを書き換え、削除できます。検索専用キーは公開されていることもあります。',
      },
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'ALGOLIA_API_KEY',
      examples: ['ALGOLIA_API_KEY=${0-9a-f}{32}', '{"algolia_key": "${0-9a-f}{32}"}'],
      nonExamples: ['ALGOLIA_API_KEY=${0-9a-f}{31}', 'ALGOLIA_API_KEY=${0-9a-f}{33}'],
    },
  ],
};
