import type { ProviderDef } from '../src/model/provider.ts';

export const prefect: ProviderDef = {
  name: 'Prefect',
  words: ['prefect'],
  revoke: 'https://app.prefect.cloud/my/api-keys',
  source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
  rules: [
    {
      id: 'prefect-user-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['pnu_'],
      token: /pnu_[A-Za-z0-9]{36}/,
      minEntropy: 3,
      env: 'PREFECT_API_KEY',
      examples: ['PREFECT_API_KEY=pnu_${A-Za-z0-9}{36}'],
      nonExamples: ['pnu_${A-Za-z0-9}{30}', 'pnu_${A-Za-z0-9}{40}'],
    },
    {
      id: 'prefect-service-account-api-key',
      kind: 'service-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['pnb_'],
      token: /pnb_[A-Za-z0-9]{36}/,
      minEntropy: 3,
      env: 'PREFECT_API_KEY',
      examples: ['PREFECT_API_KEY=pnb_${A-Za-z0-9}{36}'],
      nonExamples: ['pnb_${A-Za-z0-9}{30}', 'pnb_${A-Za-z0-9}{40}'],
    },
  ],
};
