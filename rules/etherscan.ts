import type { ProviderDef } from '../src/model/provider.ts';

export const etherscan: ProviderDef = {
  name: 'Etherscan',
  words: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan', 'snowtrace', 'basescan', 'ftmscan'],
  revoke: 'https://etherscan.io/myapikey',
  source: 'https://docs.etherscan.io/',
  rules: [
    {
      id: 'etherscan-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-Z]{34}/,
      minEntropy: 3,
      env: 'ETHERSCAN_API_KEY',
      examples: ['etherscan_key = "${0-9A-Z}{34}"', 'ETHERSCAN_KEY=${0-9A-Z}{34}'],
      nonExamples: ['etherscan_key = "${0-9A-Z}{39}"', 'key = "${0-9A-Z}{34}"'],
    },
  ],
};
