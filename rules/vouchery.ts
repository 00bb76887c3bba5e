import type { ProviderDef } from '../src/model/provider.ts';

export const vouchery: ProviderDef = {
  name: 'Vouchery',
  words: ['vouchery'],
  revoke: 'https://app.vouchery.io/',
  source: 'https://docs.vouchery.io/',
  rules: [
    {
      id: 'vouchery-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z-]{36}/,
      minEntropy: 3,
      env: 'VOUCHERY_API_KEY',
      examples: ['VOUCHERY_API_KEY=${0-9a-z-}{36}', 'vouchery_api_key: "${0-9a-z-}{36}"'],
      nonExamples: ['VOUCHERY_API_KEY=${0-9a-z}{43}', 'VOUCHERY_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
