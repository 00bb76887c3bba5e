import type { ProviderDef } from '../src/model/provider.ts';

export const deputy: ProviderDef = {
  name: 'Deputy',
  words: ['deputy'],
  revoke: 'https://once.deputy.com/my/oauth_clients',
  source: 'https://developer.deputy.com/',
  rules: [
    {
      id: 'deputy-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'low',
      value: /[0-9a-z]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      env: 'DEPUTY_ACCESS_TOKEN',
      examples: ['deputy_key = "${0-9a-z}{32}"', 'DEPUTY_KEY=${0-9a-z}{32}'],
      nonExamples: ['deputy_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
