import type { ProviderDef } from '../src/model/provider.ts';

export const upwave: ProviderDef = {
  name: 'Upwave',
  words: ['upwave'],
  revoke: 'https://www.upwave.io/',
  source: 'https://upwavehq.github.io/api/',
  rules: [
    {
      id: 'upwave-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'UPWAVE_API_KEY',
      examples: ['UPWAVE_API_KEY=${0-9a-z}{32}', 'upwave_api_key: "${0-9a-z}{32}"'],
      nonExamples: ['UPWAVE_API_KEY=${0-9a-z}{39}', 'UPWAVE_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
