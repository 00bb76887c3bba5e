import type { ProviderDef } from '../src/model/provider.ts';

export const apimatic: ProviderDef = {
  name: 'APIMatic',
  words: ['apimatic'],
  revoke: 'https://docs.apimatic.io/',
  source: 'https://docs.apimatic.io/',
  rules: [
    {
      id: 'apimatic-auth-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{64}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'APIMATIC_AUTH_KEY',
      examples: ['APIMATIC_AUTH_KEY=${A-Za-z0-9_-}{64}', '{"apimatic_key": "${A-Za-z0-9_-}{64}"}'],
      nonExamples: ['APIMATIC_AUTH_KEY=${A-Za-z0-9_-}{63}'],
    },
  ],
};
