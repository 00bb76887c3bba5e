import type { ProviderDef } from '../src/model/provider.ts';

export const billomat: ProviderDef = {
  name: 'Billomat',
  words: ['billomat'],
  revoke: 'https://www.billomat.com/en/api/',
  source: 'https://www.billomat.com/en/api/',
  rules: [
    {
      id: 'billomat-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'BILLOMAT_API_KEY',
      examples: ['BILLOMAT_API_KEY=${0-9a-f}{32}', '{"billomat_key": "${0-9a-f}{32}"}'],
      nonExamples: ['BILLOMAT_API_KEY=${0-9a-f}{31}', 'BILLOMAT_API_KEY=${0-9a-f}{33}'],
    },
  ],
};
