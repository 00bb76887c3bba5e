import type { ProviderDef } from '../src/model/provider.ts';

export const unsplash: ProviderDef = {
  name: 'Unsplash',
  words: ['unsplash'],
  revoke: 'https://unsplash.com/oauth/applications',
  source: 'https://unsplash.com/documentation',
  rules: [
    {
      id: 'unsplash-api-key',
      kind: 'api-key',
      label: { en: 'access key or secret key', ja: 'アクセスキーまたはシークレットキー' },
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'UNSPLASH_ACCESS_KEY',
      examples: ['UNSPLASH_ACCESS_KEY=${A-Za-z0-9_-}{43}', 'unsplash_secret: "${0-9a-f}{64}"'],
      nonExamples: ['unsplash_photo = ${A-Za-z0-9_-}{11}'],
    },
  ],
};
