import type { ProviderDef } from '../src/model/provider.ts';

export const aviationstack: ProviderDef = {
  name: 'aviationstack',
  words: ['aviationstack', 'aviation_stack'],
  revoke: 'https://aviationstack.com/documentation',
  source: 'https://aviationstack.com/documentation',
  rules: [
    {
      id: 'aviationstack-access-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'AVIATIONSTACK_ACCESS_KEY',
      examples: ['AVIATIONSTACK_ACCESS_KEY=${0-9a-z}{32}', '{"aviationstack_key": "${0-9a-z}{32}"}'],
      nonExamples: ['AVIATIONSTACK_ACCESS_KEY=${0-9a-z}{31}', 'AVIATIONSTACK_ACCESS_KEY=${0-9a-z}{33}'],
    },
  ],
};
