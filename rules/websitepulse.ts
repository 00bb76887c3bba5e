import type { ProviderDef } from '../src/model/provider.ts';

export const websitepulse: ProviderDef = {
  name: 'WebSitePulse',
  words: ['websitepulse', 'website_pulse', 'website-pulse'],
  revoke: 'https://www.websitepulse.com/',
  source: 'https://www.websitepulse.com/kb/api',
  rules: [
    {
      id: 'websitepulse-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'WEBSITEPULSE_API_KEY',
      examples: ['WEBSITEPULSE_API_KEY=${0-9a-f}{32}', 'websitepulse_api_key: "${0-9a-f}{32}"'],
      nonExamples: ['WEBSITEPULSE_API_KEY=${0-9a-f}{39}', 'WEBSITEPULSE_API_KEY=${0-9a-f}{29}'],
    },
  ],
};
