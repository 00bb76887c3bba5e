import type { ProviderDef } from '../src/model/provider.ts';

export const serpstack: ProviderDef = {
  name: 'Serpstack',
  words: ['serpstack'],
  revoke: 'https://serpstack.com/dashboard',
  source: 'https://serpstack.com/documentation',
  rules: [
    {
      id: 'serpstack-access-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SERPSTACK_API_KEY',
      examples: ['SERPSTACK_API_KEY=${A-Za-z0-9}{32}', 'const serpstackKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['serpstack_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
