import type { ProviderDef } from '../src/model/provider.ts';

export const strava: ProviderDef = {
  name: 'Strava',
  words: ['strava'],
  revoke: 'https://www.strava.com/settings/api',
  source: 'https://developers.strava.com/docs/authentication/',
  rules: [
    {
      id: 'strava-client-secret',
      kind: 'client-secret',
      label: { en: 'client secret or access token', ja: 'クライアントシークレットまたはアクセストークン' },
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth'],
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'STRAVA_CLIENT_SECRET',
      examples: ['STRAVA_CLIENT_SECRET=${0-9a-z}{40}', 'strava_client_secret: "${0-9a-z}{40}"'],
      nonExamples: ['STRAVA_CLIENT_SECRET=${0-9a-z}{47}', 'STRAVA_CLIENT_SECRET=${0-9a-z}{37}'],
    },
  ],
};
