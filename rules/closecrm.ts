import type { ProviderDef } from '../src/model/provider.ts';

export const closecrm: ProviderDef = {
  name: 'Close',
  words: ['close_', 'closecrm', 'closeio', 'closeapi', 'close.com', 'close.io'],
  revoke: 'https://app.close.com/settings/api/',
  source: 'https://developer.close.com/topics/authentication/',
  rules: [
    {
      id: 'closecrm-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /api_[0-9A-Za-z.]{45}/,
      words: ['close_', 'closecrm', 'closeio', 'closeapi', 'close.com', 'close.io'],
      notBefore: 'A-Za-z0-9',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      env: 'CLOSE_API_KEY',
      examples: ['CLOSE_API_KEY=api_${0-9A-Za-z.}{45}', '{"close_key": "api_${0-9}{1}${0-9A-Za-z.}{44}"}'],
      nonExamples: ['CLOSE_API_KEY=api_${0-9A-Za-z.}{44}'],
    },
  ],
};
