import type { ProviderDef } from '../src/model/provider.ts';

export const appfollow: ProviderDef = {
  name: 'AppFollow',
  words: ['appfollow', 'app_follow'],
  revoke: 'https://docs.api.appfollow.io/',
  source: 'https://docs.api.appfollow.io/',
  rules: [
    {
      id: 'appfollow-api-token',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      value: /eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9\.[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      env: 'APPFOLLOW_API_TOKEN',
      examples: [
        'APPFOLLOW_API_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{43}',
        '{"appfollow_key": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{43}"}',
      ],
      nonExamples: ['APPFOLLOW_API_TOKEN=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{42}'],
    },
  ],
};
