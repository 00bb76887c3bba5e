import type { ProviderDef } from '../src/model/provider.ts';

export const vbout: ProviderDef = {
  name: 'VBOUT',
  words: ['vbout'],
  revoke: 'https://app.vbout.com/Settings',
  source: 'https://developers.vbout.com/',
  rules: [
    {
      id: 'vbout-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9]{25}/,
      minEntropy: 2,
      env: 'VBOUT_API_KEY',
      examples: ['VBOUT_API_KEY=${0-9}{25}', 'vbout_api_key: "${0-9}{25}"'],
      nonExamples: ['VBOUT_API_KEY=${0-9}{32}', 'VBOUT_API_KEY=${0-9}{22}'],
    },
  ],
};
