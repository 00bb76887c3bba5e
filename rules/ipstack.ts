import type { ProviderDef } from '../src/model/provider.ts';

export const ipstack: ProviderDef = {
  name: 'ipstack',
  words: ['ipstack'],
  revoke: 'https://ipstack.com/dashboard',
  source: 'https://ipstack.com/documentation',
  rules: [
    {
      id: 'ipstack-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'IPSTACK_ACCESS_KEY',
      examples: ['IPSTACK_ACCESS_KEY=${0-9a-f}{32}', 'const ipstackAccessKey = "${0-9a-f}{32}";'],
      nonExamples: ['IPSTACK_ACCESS_KEY=${0-9a-f}{29}', 'IPSTACK_ACCESS_KEY=${0-9a-f}{37}'],
    },
  ],
};
