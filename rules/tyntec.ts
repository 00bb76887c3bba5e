import type { ProviderDef } from '../src/model/provider.ts';

export const tyntec: ProviderDef = {
  name: 'tyntec',
  words: ['tyntec'],
  revoke: 'https://my.tyntec.com/api-settings',
  source: 'https://www.tyntec.com/docs',
  rules: [
    {
      id: 'tyntec-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'TYNTEC_API_KEY',
      examples: ['TYNTEC_API_KEY=${A-Za-z0-9}{32}', 'tyntec_api_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['TYNTEC_API_KEY=${A-Za-z0-9}{39}', 'TYNTEC_API_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
