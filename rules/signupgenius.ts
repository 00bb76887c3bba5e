import type { ProviderDef } from '../src/model/provider.ts';

export const signupgenius: ProviderDef = {
  name: 'SignUpGenius',
  words: ['signupgenius'],
  revoke: 'https://www.signupgenius.com/',
  source: 'https://developer.signupgenius.com/',
  rules: [
    {
      id: 'signupgenius-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SIGNUPGENIUS_API_KEY',
      examples: ['SIGNUPGENIUS_API_KEY=${0-9a-z}{32}', 'const signupgeniusKey = "${0-9a-z}{32}";'],
      nonExamples: ['signupgenius_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
