import type { ProviderDef } from '../src/model/provider.ts';

export const pixabay: ProviderDef = {
  name: 'Pixabay',
  words: ['pixabay'],
  revoke: 'https://pixabay.com/api/docs/',
  source: 'https://pixabay.com/api/docs/',
  rules: [
    {
      id: 'pixabay-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9]{7,8}-[0-9a-f]{25}|[0-9a-z]{34}/,
      minEntropy: 3,
      env: 'PIXABAY_API_KEY',
      examples: ['PIXABAY_API_KEY=${0-9}{8}-${0-9a-f}{25}', 'const pixabayKey = "${0-9}{8}-${0-9a-f}{25}";'],
      nonExamples: ['PIXABAY_API_KEY = ${0-9a-f}{31}', 'pixabay_id = ${0-9}{9}'],
    },
  ],
};
