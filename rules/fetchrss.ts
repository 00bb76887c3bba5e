import type { ProviderDef } from '../src/model/provider.ts';

export const fetchrss: ProviderDef = {
  name: 'FetchRSS',
  words: ['fetchrss', 'fetch_rss'],
  revoke: 'https://fetchrss.com/',
  source: 'https://fetchrss.com/developers',
  rules: [
    {
      id: 'fetchrss-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}|[A-Za-z0-9.]{40}/,
      notBefore: 'A-Za-z0-9.',
      notAfter: 'A-Za-z0-9._-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FETCHRSS_API_KEY',
      examples: ['FETCHRSS_API_KEY=${A-Za-z0-9}{40}'],
      nonExamples: ['FETCHRSS_API_KEY=${A-Za-z0-9}{30}'],
    },
  ],
};
