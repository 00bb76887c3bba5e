import type { ProviderDef } from '../src/model/provider.ts';

export const zenserp: ProviderDef = {
  name: 'Zenserp',
  words: ['zenserp'],
  revoke: 'https://app.zenserp.com/',
  source: 'https://zenserp.com/docs/',
  rules: [
    {
      id: 'zenserp-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z-]{36}/,
      minEntropy: 3,
      env: 'ZENSERP_API_KEY',
      examples: ['ZENSERP_API_KEY=${0-9a-z-}{36}', 'zenserp_api_key: "${0-9a-z-}{36}"'],
      nonExamples: ['ZENSERP_API_KEY=${0-9a-z}{43}', 'ZENSERP_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
