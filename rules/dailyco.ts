import type { ProviderDef } from '../src/model/provider.ts';

export const dailyco: ProviderDef = {
  name: 'Daily',
  words: ['daily.co', 'dailyco', 'daily'],
  revoke: 'https://dashboard.daily.co/developers',
  source: 'https://docs.daily.co/reference/rest-api/authentication',
  rules: [
    {
      id: 'dailyco-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[0-9a-f]{64}/,
      nouns: ['key', 'token', 'secret', 'access', 'auth'],
      minEntropy: 3,
      env: 'DAILY_API_KEY',
      examples: ['daily_key = "${0-9a-f}{64}"', 'DAILY_KEY=${0-9a-f}{64}'],
      nonExamples: ['daily_key = "${0-9a-f}{69}"', 'key = "${0-9a-f}{64}"'],
    },
  ],
};
