import type { ProviderDef } from '../src/model/provider.ts';

export const bitly: ProviderDef = {
  name: 'Bitly',
  words: ['bitly', 'bit.ly', 'bit_ly'],
  revoke: 'https://dev.bitly.com/',
  source: 'https://dev.bitly.com/',
  rules: [
    {
      id: 'bitly-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z-]{40}/,
      nouns: ['token', 'key', 'secret', 'auth'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BITLY_ACCESS_TOKEN',
      examples: ['BITLY_ACCESS_TOKEN=${0-9A-Za-z-}{40}', '{"bitly_token": "${0-9A-Za-z-}{40}"}'],
      nonExamples: ['BITLY_ACCESS_TOKEN=${0-9A-Za-z-}{39}'],
    },
  ],
};
