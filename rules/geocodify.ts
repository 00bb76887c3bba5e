import type { ProviderDef } from '../src/model/provider.ts';

export const geocodify: ProviderDef = {
  name: 'Geocodify',
  words: ['geocodify'],
  revoke: 'https://geocodify.com/',
  source: 'https://geocodify.com/documentation',
  rules: [
    {
      id: 'geocodify-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'GEOCODIFY_API_KEY',
      examples: ['GEOCODIFY_API_KEY=${0-9a-z}{40}', 'const geocodifyApiKey = "${0-9a-z}{40}";'],
      nonExamples: ['GEOCODIFY_API_KEY=${0-9a-z}{37}', 'GEOCODIFY_API_KEY=${0-9a-z}{45}'],
    },
  ],
};
