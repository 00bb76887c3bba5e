import type { ProviderDef } from '../src/model/provider.ts';

export const detectify: ProviderDef = {
  name: 'Detectify',
  words: ['detectify'],
  revoke: 'https://detectify.com/dashboard',
  source: 'https://developer.detectify.com/',
  rules: [
    {
      id: 'detectify-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'DETECTIFY_API_KEY',
      examples: ['detectify_key = "${0-9a-z}{32}"', 'DETECTIFY_KEY=${0-9a-z}{32}'],
      nonExamples: ['detectify_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
