import type { ProviderDef } from '../src/model/provider.ts';

export const salescookie: ProviderDef = {
  name: 'SalesCookie',
  words: ['salescookie'],
  revoke: 'https://salescookie.com/',
  source: 'https://salescookie.com/',
  rules: [
    {
      id: 'salescookie-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SALESCOOKIE_API_KEY',
      examples: ['SALESCOOKIE_API_KEY=${A-Za-z0-9}{32}', 'const salescookieKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['salescookie_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
