import type { ProviderDef } from '../src/model/provider.ts';

export const sinchmessage: ProviderDef = {
  name: 'Sinch',
  words: ['sinch'],
  revoke: 'https://dashboard.sinch.com/',
  source: 'https://developers.sinch.com/',
  rules: [
    {
      id: 'sinchmessage-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'secret', 'key'],
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SINCH_API_TOKEN',
      examples: ['SINCH_API_TOKEN=${0-9a-z}{32}', 'const sinchToken = "${0-9a-z}{32}";'],
      nonExamples: ['sinch_token = ${0-9a-z}{27}', 'other_token = ${0-9a-z}{32}'],
    },
  ],
};
