import type { ProviderDef } from '../src/model/provider.ts';

export const marketstack: ProviderDef = {
  name: 'marketstack',
  words: ['marketstack', 'market_stack'],
  revoke: 'https://marketstack.com/documentation',
  source: 'https://marketstack.com/documentation',
  rules: [
    {
      id: 'marketstack-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'MARKETSTACK_API_KEY',
      examples: ['MARKETSTACK_API_KEY=${0-9a-f}{32}', 'const marketstackKey = "${0-9a-f}{32}";'],
      nonExamples: ['MARKETSTACK_API_KEY = ${0-9a-f}{29}', 'marketstack_id = ${0-9}{9}'],
    },
  ],
};
