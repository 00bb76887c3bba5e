import type { ProviderDef } from '../src/model/provider.ts';

export const percy: ProviderDef = {
  name: 'Percy',
  words: ['percy'],
  revoke: 'https://percy.io/',
  source: 'https://www.browserstack.com/docs/percy/take-percy-snapshots/overview',
  rules: [
    {
      id: 'percy-project-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[a-z]{2,4}_[0-9A-Fa-f]{64}|[0-9A-Fa-f]{64}/,
      minEntropy: 3,
      env: 'PERCY_TOKEN',
      examples: ['PERCY_TOKEN=${0-9a-f}{64}', 'percy_token: "auto_${0-9a-f}{64}"'],
      nonExamples: ['PERCY_TOKEN=${0-9a-f}{40}'],
    },
  ],
};
