import type { ProviderDef } from '../src/model/provider.ts';

export const saladcloud: ProviderDef = {
  name: 'SaladCloud',
  words: ['salad_cloud', 'saladcloud', 'salad-cloud'],
  revoke: 'https://portal.salad.com/',
  source: 'https://docs.salad.com/reference/api-usage',
  rules: [
    {
      id: 'saladcloud-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['salad_cloud_'],
      token: /salad_cloud_[A-Za-z0-9-]{1,63}_[A-Za-z0-9]{40,64}/,
      minEntropy: 3,
      proof: 'crc32-base62',
      unproven: 'medium',
      env: 'SALAD_API_KEY',
      examples: ['SALAD_API_KEY=salad_cloud_user_${A-Za-z0-9}{49}'],
      nonExamples: ['salad_cloud_user_${A-Za-z0-9}{20}'],
    },
  ],
};
