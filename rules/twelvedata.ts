import type { ProviderDef } from '../src/model/provider.ts';

export const twelvedata: ProviderDef = {
  name: 'Twelve Data',
  words: ['twelvedata', 'twelve_data', 'twelve-data'],
  revoke: 'https://twelvedata.com/account/api-keys',
  source: 'https://twelvedata.com/docs',
  rules: [
    {
      id: 'twelvedata-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'TWELVEDATA_API_KEY',
      examples: ['TWELVEDATA_API_KEY=${0-9a-z}{32}', 'twelvedata_api_key: "${0-9a-z}{32}"'],
      nonExamples: ['TWELVEDATA_API_KEY=${0-9a-z}{39}', 'TWELVEDATA_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
