import type { ProviderDef } from '../src/model/provider.ts';

export const worksnaps: ProviderDef = {
  name: 'Worksnaps',
  words: ['worksnaps'],
  revoke: 'https://www.worksnaps.com/',
  source: 'https://www.worksnaps.com/api.html',
  rules: [
    {
      id: 'worksnaps-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'WORKSNAPS_API_TOKEN',
      examples: ['WORKSNAPS_API_TOKEN=${A-Za-z0-9}{40}', 'worksnaps_api_token: "${A-Za-z0-9}{40}"'],
      nonExamples: ['WORKSNAPS_API_TOKEN=${A-Za-z0-9}{47}', 'WORKSNAPS_API_TOKEN=${A-Za-z0-9}{37}'],
    },
  ],
};
