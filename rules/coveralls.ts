import type { ProviderDef } from '../src/model/provider.ts';

export const coveralls: ProviderDef = {
  name: 'Coveralls',
  words: ['coveralls'],
  revoke: 'https://coveralls.io/account',
  source: 'https://docs.coveralls.io/',
  rules: [
    {
      id: 'coveralls-personal-token',
      kind: 'personal-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9-]{37}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'COVERALLS_API_TOKEN',
      examples: ['coveralls_key = "${A-Za-z0-9-}{37}"', 'COVERALLS_KEY=${A-Za-z0-9-}{37}'],
      nonExamples: ['coveralls_key = "${A-Za-z0-9-}{42}"', 'key = "${A-Za-z0-9-}{37}"'],
    },
    {
      id: 'coveralls-repo-token',
      kind: 'deploy-token',
      label: { en: 'repository token', ja: 'リポジトリトークン' },
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32,33}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'COVERALLS_REPO_TOKEN',
      examples: ['coveralls_key = "${A-Za-z0-9}{32}"', 'COVERALLS_KEY=${A-Za-z0-9}{33}'],
      nonExamples: ['coveralls_key = "${A-Za-z0-9}{38}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
