import type { ProviderDef } from '../src/model/provider.ts';

export const freshbooks: ProviderDef = {
  name: 'FreshBooks',
  words: ['freshbooks', 'fresh_books'],
  revoke: 'https://my.freshbooks.com/#/developer',
  source: 'https://www.freshbooks.com/api/authentication',
  rules: [
    {
      id: 'freshbooks-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'FRESHBOOKS_ACCESS_TOKEN',
      examples: ['FRESHBOOKS_ACCESS_TOKEN=${0-9a-f}{64}', 'const freshbooksAccessToken = "${0-9a-f}{64}";'],
      nonExamples: ['FRESHBOOKS_ACCESS_TOKEN=${0-9a-f}{61}', 'FRESHBOOKS_ACCESS_TOKEN=${0-9a-f}{69}'],
    },
  ],
};
