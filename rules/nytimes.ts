import type { ProviderDef } from '../src/model/provider.ts';

export const nytimes: ProviderDef = {
  name: 'New York Times',
  words: ['nytimes', 'new-york-times', 'new_york_times', 'newyorktimes', 'nyt_api', 'nyt_key', 'nyt-api'],
  revoke: 'https://developer.nytimes.com/my-apps',
  source: 'https://developer.nytimes.com/get-started',
  rules: [
    {
      id: 'nytimes-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9=_-]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      notAfter: 'A-Za-z0-9_=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'NYTIMES_API_KEY',
      examples: ['NYTIMES_API_KEY=${A-Za-z0-9}{32}', 'const nytimesToken = "${A-Za-z0-9_-}{32}";'],
      nonExamples: ['NYTIMES_API_KEY=${A-Za-z0-9}{24}', 'https://www.nytimes.com/interactive/${a-z}{32}.html'],
    },
  ],
};
