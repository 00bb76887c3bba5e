import type { ProviderDef } from '../src/model/provider.ts';

export const zerobounce: ProviderDef = {
  name: 'ZeroBounce',
  words: ['zerobounce', 'zero_bounce', 'zero-bounce'],
  revoke: 'https://www.zerobounce.net/members/API',
  source: 'https://www.zerobounce.net/docs/email-validation-api-quickstart/',
  rules: [
    {
      id: 'zerobounce-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'ZEROBOUNCE_API_KEY',
      examples: ['ZEROBOUNCE_API_KEY=${0-9a-z}{32}', 'zerobounce_api_key: "${0-9a-z}{32}"'],
      nonExamples: ['ZEROBOUNCE_API_KEY=${0-9a-z}{39}', 'ZEROBOUNCE_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
