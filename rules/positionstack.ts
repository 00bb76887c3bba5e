import type { ProviderDef } from '../src/model/provider.ts';

export const positionstack: ProviderDef = {
  name: 'Positionstack',
  words: ['positionstack', 'position_stack', 'position-stack'],
  revoke: 'https://positionstack.com/dashboard',
  source: 'https://positionstack.com/documentation',
  rules: [
    {
      id: 'positionstack-access-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'POSITIONSTACK_API_KEY',
      examples: ['POSITIONSTACK_API_KEY=${A-Za-z0-9}{32}', 'const positionstackKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['positionstack_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
