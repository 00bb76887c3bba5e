import type { ProviderDef } from '../src/model/provider.ts';

export const cloudinary: ProviderDef = {
  name: 'Cloudinary',
  words: ['cloudinary'],
  revoke: 'https://console.cloudinary.com/settings/api-keys',
  source: 'https://cloudinary.com/documentation/cloudinary_credentials_tutorial',
  rules: [
    {
      id: 'cloudinary-url',
      kind: 'connection-string',
      severity: 'high',
      confidence: 'high',
      keywords: ['cloudinary://'],
      token: /cloudinary:\/\/[0-9]{14,16}:(?<secret>[A-Za-z0-9_-]{27})@/,
      minEntropy: 3.5,
      env: 'CLOUDINARY_URL',
      examples: ['CLOUDINARY_URL=cloudinary://${1-9}{15}:${A-Za-z0-9_-}{27}@demo'],
      nonExamples: [
        'cloudinary://<your_api_key>:<your_api_secret>@demo',
        'cloudinary://${1-9}{15}:${A-Za-z0-9}{12}@demo',
      ],
    },
    {
      id: 'cloudinary-api-secret',
      kind: 'client-secret',
      label: { en: 'API secret', ja: 'API シークレット' },
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{27}/,
      nouns: ['secret'],
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLOUDINARY_API_SECRET',
      examples: ['cloudinary_secret = "${A-Za-z0-9_-}{27}"', 'CLOUDINARY_SECRET=${A-Za-z0-9_-}{27}'],
      nonExamples: ['cloudinary_secret = "${A-Za-z0-9_-}{32}"', 'secret = "${A-Za-z0-9_-}{27}"'],
    },
  ],
};
