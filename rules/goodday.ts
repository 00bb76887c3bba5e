import type { ProviderDef } from '../src/model/provider.ts';

export const goodday: ProviderDef = {
  name: 'GoodDay',
  words: ['goodday', 'good_day'],
  revoke: 'https://www.goodday.work/',
  source: 'https://www.goodday.work/developers/api-v2',
  rules: [
    {
      id: 'goodday-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'GOODDAY_API_TOKEN',
      examples: ['GOODDAY_API_TOKEN=${0-9a-z}{32}', 'const gooddayApiToken = "${0-9a-z}{32}";'],
      nonExamples: ['GOODDAY_API_TOKEN=${0-9a-z}{29}', 'GOODDAY_API_TOKEN=${0-9a-z}{37}'],
    },
  ],
};
