import type { ProviderDef } from '../src/model/provider.ts';

export const exoscale: ProviderDef = {
  name: 'Exoscale',
  words: ['exoscale'],
  revoke: 'https://portal.exoscale.com/iam/keys',
  source: 'https://community.exoscale.com/platform/api/',
  rules: [
    {
      id: 'exoscale-api-secret',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{40,43}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'EXOSCALE_API_SECRET',
      examples: ['exoscale_key = "${0-9}{1}${A-Za-z0-9_-}{39}"', 'EXOSCALE_KEY=${A-Za-z0-9_-}{43}'],
      nonExamples: ['exoscale_key = "${A-Za-z0-9_-}{48}"', 'key = "${A-Za-z0-9_-}{40}"'],
    },
    {
      id: 'exoscale-api-key-id',
      kind: 'key-id',
      severity: 'low',
      confidence: 'medium',
      value: /EXO[0-9a-f]{24,26}/,
      env: 'EXOSCALE_API_KEY',
      examples: ['EXOSCALE_API_KEY=EXO${0-9a-f}{24}'],
      nonExamples: ['EXOSCALE_API_KEY=EXO${0-9a-f}{12}'],
    },
  ],
};
