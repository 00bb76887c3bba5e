import type { ProviderDef } from '../src/model/provider.ts';

export const bscscan: ProviderDef = {
  name: 'BscScan',
  words: ['bscscan', 'bsc_scan'],
  revoke: 'https://docs.bscscan.com/',
  source: 'https://docs.bscscan.com/',
  rules: [
    {
      id: 'bscscan-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-Z]{34}/,
      minEntropy: 3,
      env: 'BSCSCAN_API_KEY',
      examples: ['BSCSCAN_API_KEY=${0-9A-Z}{34}', '{"bscscan_key": "${0-9A-Z}{34}"}'],
      nonExamples: ['BSCSCAN_API_KEY=${0-9A-Z}{33}', 'BSCSCAN_API_KEY=${0-9A-Z}{35}'],
    },
  ],
};
