import type { ProviderDef } from '../src/model/provider.ts';

export const clearbit: ProviderDef = {
  name: 'Clearbit',
  words: ['clearbit'],
  revoke: 'https://dashboard.clearbit.com/docs',
  source: 'https://dashboard.clearbit.com/docs',
  rules: [
    {
      id: 'clearbit-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z_]{35}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLEARBIT_API_KEY',
      examples: ['CLEARBIT_API_KEY=sk_${0-9a-f}{32}'],
      nonExamples: ['CLEARBIT_API_KEY=${0-9a-z_}{34}'],
    },
  ],
};
