import type { ProviderDef } from '../src/model/provider.ts';

export const streak: ProviderDef = {
  name: 'Streak',
  words: ['streak'],
  revoke: 'https://support.streak.com/en/articles/2585377-get-api-key',
  source: 'https://streak.readme.io/reference/getting-started',
  rules: [
    {
      id: 'streak-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[0-9A-Fa-f]{32}/,
      minEntropy: 3,
      env: 'STREAK_API_KEY',
      examples: ['STREAK_API_KEY=${0-9A-Fa-f}{32}', 'streak_api_key: "${0-9A-Fa-f}{32}"'],
      nonExamples: ['STREAK_API_KEY=${0-9A-Fa-f}{39}', 'STREAK_API_KEY=${0-9A-Fa-f}{29}'],
    },
  ],
};
