import type { ProviderDef } from '../src/model/provider.ts';

export const travisci: ProviderDef = {
  name: 'Travis CI',
  words: ['travis'],
  revoke: 'https://app.travis-ci.com/account/preferences',
  source: 'https://docs.travis-ci.com/api/',
  rules: [
    {
      id: 'travisci-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'key', 'secret', 'auth'],
      value: /[A-Za-z0-9_-]{22}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'TRAVIS_TOKEN',
      examples: ['TRAVIS_TOKEN=${A-Za-z0-9_-}{22}', 'travis_token: "${A-Za-z0-9_-}{22}"'],
      nonExamples: ['TRAVIS_TOKEN=${A-Za-z0-9}{29}', 'TRAVIS_TOKEN=${A-Za-z0-9}{19}'],
    },
  ],
};
