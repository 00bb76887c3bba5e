import type { ProviderDef } from '../src/model/provider.ts';

export const rainforestpay: ProviderDef = {
  name: 'Rainforest',
  words: ['rainforest'],
  revoke: 'https://dashboard.rainforestpay.com/',
  source: 'https://docs.rainforestpay.com/',
  rules: [
    {
      id: 'rainforestpay-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      value: /apikey_[0-9a-f]{64}|sbx_apikey_[0-9a-f]{64}/,
      env: 'RAINFOREST_API_KEY',
      examples: ['RAINFOREST_API_KEY=apikey_${0-9a-f}{64}'],
      nonExamples: ['RAINFOREST_API_KEY=apikey_${0-9a-f}{32}'],
    },
  ],
};
