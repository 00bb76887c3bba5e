import type { ProviderDef } from '../src/model/provider.ts';

export const proxycrawl: ProviderDef = {
  name: 'Crawlbase',
  words: ['proxycrawl', 'crawlbase'],
  revoke: 'https://crawlbase.com/dashboard/account/docs',
  source: 'https://crawlbase.com/docs/',
  rules: [
    {
      id: 'proxycrawl-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{22}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'PROXYCRAWL_TOKEN',
      examples: ['PROXYCRAWL_TOKEN=${A-Za-z0-9_-}{22}', 'const proxycrawlToken = "${A-Za-z0-9_-}{22}";'],
      nonExamples: ['proxycrawl_token = ${A-Za-z0-9_-}{17}', 'other_token = ${A-Za-z0-9_-}{22}'],
    },
  ],
};
