import type { ProviderDef } from '../src/model/provider.ts';

export const pusher: ProviderDef = {
  name: 'Pusher',
  words: ['pusher'],
  revoke: 'https://dashboard.pusher.com/',
  source: 'https://pusher.com/docs/channels/',
  rules: [
    {
      id: 'pusher-channels-secret',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret', 'key', 'token'],
      value: /[0-9a-z]{20}/,
      minEntropy: 3,
      env: 'PUSHER_APP_SECRET',
      examples: ['PUSHER_APP_SECRET=${0-9a-z}{20}', 'const pusherSecretKey = "${0-9a-z}{20}";'],
      nonExamples: ['pusher_secret_key = ${0-9a-z}{15}', 'other_secret_key = ${0-9a-z}{20}'],
    },
    {
      id: 'pusher-url',
      kind: 'connection-string',
      severity: 'high',
      confidence: 'high',
      keywords: ['.pusher.com/apps/', '.pusherapp.com/apps/'],
      token:
        /https?:\/\/[0-9a-f]{20}:(?<secret>[0-9a-f]{20})@api[a-z0-9-]{0,16}\.pusher(?:app)?\.com\/apps\/[0-9]{1,12}/,
      reach: { before: 96, after: 40 },
      env: 'PUSHER_URL',
      examples: ['PUSHER_URL=https://${0-9a-f}{20}:${0-9a-f}{20}@api-eu.pusher.com/apps/${0-9}{7}'],
      nonExamples: ['https://api-eu.pusher.com/apps/${0-9}{7}'],
    },
  ],
};
