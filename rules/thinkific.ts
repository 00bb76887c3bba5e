import type { ProviderDef } from '../src/model/provider.ts';

export const thinkific: ProviderDef = {
  name: 'Thinkific',
  words: ['thinkific'],
  revoke: 'https://developers.thinkific.com/api/api-key-auth/',
  source: 'https://developers.thinkific.com/api/api-key-auth/',
  rules: [
    {
      id: 'thinkific-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'THINKIFIC_API_KEY',
      examples: ['THINKIFIC_API_KEY=${0-9a-f}{32}', 'thinkific_api_key: "${0-9a-f}{32}"'],
      nonExamples: ['THINKIFIC_API_KEY=${0-9a-f}{39}', 'THINKIFIC_API_KEY=${0-9a-f}{29}'],
    },
  ],
};
