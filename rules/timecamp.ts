import type { ProviderDef } from '../src/model/provider.ts';

export const timecamp: ProviderDef = {
  name: 'TimeCamp',
  words: ['timecamp', 'time_camp', 'time-camp'],
  revoke: 'https://app.timecamp.com/app#/settings/users/me',
  source: 'https://developer.timecamp.com/',
  rules: [
    {
      id: 'timecamp-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{26}/,
      minEntropy: 3,
      env: 'TIMECAMP_API_TOKEN',
      examples: ['TIMECAMP_API_TOKEN=${0-9a-z}{26}', 'timecamp_api_token: "${0-9a-z}{26}"'],
      nonExamples: ['TIMECAMP_API_TOKEN=${0-9a-z}{33}', 'TIMECAMP_API_TOKEN=${0-9a-z}{23}'],
    },
  ],
};
