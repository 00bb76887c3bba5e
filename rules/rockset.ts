import type { ProviderDef } from '../src/model/provider.ts';

export const rockset: ProviderDef = {
  name: 'Rockset',
  words: ['rockset'],
  revoke: 'https://rockset.com/',
  source: 'https://docs.rockset.com/',
  rules: [
    {
      id: 'rockset-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'ROCKSET_API_KEY',
      examples: ['ROCKSET_API_KEY=${A-Za-z0-9}{64}', 'const rocksetKey = "${A-Za-z0-9}{64}";'],
      nonExamples: ['rockset_key = ${A-Za-z0-9}{59}', 'other_key = ${A-Za-z0-9}{64}'],
    },
  ],
};
