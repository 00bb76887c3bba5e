import type { ProviderDef } from '../src/model/provider.ts';

export const loyverse: ProviderDef = {
  name: 'Loyverse',
  words: ['loyverse'],
  revoke: 'https://r.loyverse.com/dashboard/#/accesstokens',
  source: 'https://developer.loyverse.com/docs/',
  rules: [
    {
      id: 'loyverse-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'LOYVERSE_ACCESS_TOKEN',
      examples: ['LOYVERSE_ACCESS_TOKEN=${0-9a-z}{32}', 'const loyverseAccessToken = "${0-9a-z}{32}";'],
      nonExamples: ['LOYVERSE_ACCESS_TOKEN=${0-9a-z}{29}', 'LOYVERSE_ACCESS_TOKEN=${0-9a-z}{37}'],
    },
  ],
};
