import type { ProviderDef } from '../src/model/provider.ts';

export const userstack: ProviderDef = {
  name: 'Userstack',
  words: ['userstack'],
  revoke: 'https://userstack.com/dashboard',
  source: 'https://userstack.com/documentation',
  rules: [
    {
      id: 'userstack-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'USERSTACK_ACCESS_KEY',
      examples: ['USERSTACK_ACCESS_KEY=${0-9a-z}{32}', 'userstack_access_key: "${0-9a-z}{32}"'],
      nonExamples: ['USERSTACK_ACCESS_KEY=${0-9a-z}{39}', 'USERSTACK_ACCESS_KEY=${0-9a-z}{29}'],
    },
  ],
};
