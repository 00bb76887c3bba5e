import type { ProviderDef } from '../src/model/provider.ts';

export const gtmetrix: ProviderDef = {
  name: 'GTmetrix',
  words: ['gtmetrix'],
  revoke: 'https://gtmetrix.com/api/',
  source: 'https://gtmetrix.com/api/docs/2.0/',
  rules: [
    {
      id: 'gtmetrix-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'GTMETRIX_API_KEY',
      examples: ['GTMETRIX_API_KEY=${0-9a-f}{32}', 'const gtmetrixApiKey = "${0-9a-f}{32}";'],
      nonExamples: ['GTMETRIX_API_KEY=${0-9a-f}{29}', 'GTMETRIX_API_KEY=${0-9a-f}{37}'],
    },
  ],
};
