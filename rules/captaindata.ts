import type { ProviderDef } from '../src/model/provider.ts';

export const captaindata: ProviderDef = {
  name: 'Captain Data',
  words: ['captaindata', 'captain_data', 'captain-data'],
  revoke: 'https://docs.captaindata.com/',
  source: 'https://docs.captaindata.com/',
  rules: [
    {
      id: 'captaindata-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'CAPTAINDATA_API_KEY',
      examples: ['CAPTAINDATA_API_KEY=${0-9a-f}{64}', '{"captaindata_key": "${0-9a-f}{64}"}'],
      nonExamples: ['CAPTAINDATA_API_KEY=${0-9a-f}{63}', 'CAPTAINDATA_API_KEY=${0-9a-f}{65}'],
    },
  ],
};
