import type { ProviderDef } from '../src/model/provider.ts';

export const geckoboard: ProviderDef = {
  name: 'Geckoboard',
  words: ['geckoboard'],
  revoke: 'https://app.geckoboard.com/account/details',
  source: 'https://developer.geckoboard.com/',
  rules: [
    {
      id: 'geckoboard-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{32}|[A-Za-z0-9]{44}/,
      minEntropy: 3,
      env: 'GECKOBOARD_API_KEY',
      examples: ['GECKOBOARD_API_KEY=${0-9a-f}{32}', 'const geckoboardApiKey = "${0-9a-f}{32}";'],
      nonExamples: ['GECKOBOARD_API_KEY=${0-9a-f}{29}', 'GECKOBOARD_API_KEY=${0-9a-f}{37}'],
    },
  ],
};
