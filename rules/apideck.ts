import type { ProviderDef } from '../src/model/provider.ts';

export const apideck: ProviderDef = {
  name: 'Apideck',
  words: ['apideck'],
  revoke: 'https://developers.apideck.com/',
  source: 'https://developers.apideck.com/',
  rules: [
    {
      id: 'apideck-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      value: /sk_live_[0-9A-Za-z-]{93}/,
      minEntropy: 3,
      env: 'APIDECK_API_KEY',
      examples: ['APIDECK_API_KEY=sk_live_${0-9A-Za-z-}{93}', '{"apideck_key": "sk_live_${0-9A-Za-z-}{93}"}'],
      nonExamples: ['APIDECK_API_KEY=sk_live_${0-9A-Za-z-}{92}'],
    },
  ],
};
