import type { ProviderDef } from '../src/model/provider.ts';

export const shotstack: ProviderDef = {
  name: 'Shotstack',
  words: ['shotstack'],
  revoke: 'https://dashboard.shotstack.io/keys',
  source: 'https://shotstack.io/docs/guide/',
  rules: [
    {
      id: 'shotstack-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SHOTSTACK_API_KEY',
      examples: ['SHOTSTACK_API_KEY=${A-Za-z0-9}{40}', 'const shotstackKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['shotstack_key = ${A-Za-z0-9}{35}', 'other_key = ${A-Za-z0-9}{40}'],
    },
  ],
};
