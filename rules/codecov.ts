import type { ProviderDef } from '../src/model/provider.ts';

export const codecov: ProviderDef = {
  name: 'Codecov',
  words: ['codecov', 'code_cov'],
  revoke: 'https://app.codecov.io/account',
  source: 'https://docs.codecov.com/docs/codecov-tokens',
  rules: [
    {
      id: 'codecov-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      nouns: ['token', 'key', 'secret'],
      minEntropy: 3,
      env: 'CODECOV_TOKEN',
      examples: [
        'codecov_token = "${0-9a-z}{32}"',
        'CODECOV_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'codecov_token = "${0-9a-z}{40}"',
        '[![codecov](https://codecov.io/gh/a/b/branch/main/graph/badge.svg?token=${A-Za-z0-9}{10})]',
      ],
    },
  ],
};
