import type { ProviderDef } from '../src/model/provider.ts';

export const scrutinizerci: ProviderDef = {
  name: 'Scrutinizer',
  words: ['scrutinizer'],
  revoke: 'https://scrutinizer-ci.com/profile/applications',
  source: 'https://scrutinizer-ci.com/docs/api/',
  rules: [
    {
      id: 'scrutinizerci-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'SCRUTINIZER_TOKEN',
      examples: ['SCRUTINIZER_TOKEN=${0-9a-z}{64}', 'const scrutinizerToken = "${0-9a-z}{64}";'],
      nonExamples: ['scrutinizer_token = ${0-9a-z}{59}', 'other_token = ${0-9a-z}{64}'],
    },
  ],
};
