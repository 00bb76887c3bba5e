import type { ProviderDef } from '../src/model/provider.ts';

export const retell: ProviderDef = {
  name: 'Retell AI',
  words: ['retell'],
  revoke: 'https://dashboard.retellai.com/',
  source: 'https://docs.retellai.com/accounts/api-keys-overview',
  rules: [
    {
      id: 'retell-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /key_[0-9a-f]{24,40}/,
      minEntropy: 3,
      env: 'RETELL_API_KEY',
      examples: ['RETELL_API_KEY=key_${0-9a-f}{28}'],
      nonExamples: ['RETELL_API_KEY=key_${0-9a-f}{12}', 'RETELL_API_KEY=key_${g-z}{28}'],
    },
  ],
};
