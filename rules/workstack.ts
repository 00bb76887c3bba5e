import type { ProviderDef } from '../src/model/provider.ts';

export const workstack: ProviderDef = {
  name: 'Workstack',
  words: ['workstack'],
  revoke: 'https://www.workstack.io/',
  source: 'https://www.workstack.io/',
  rules: [
    {
      id: 'workstack-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{60}/,
      minEntropy: 3.5,
      env: 'WORKSTACK_API_TOKEN',
      examples: ['WORKSTACK_API_TOKEN=${A-Za-z0-9}{60}', 'workstack_api_token: "${A-Za-z0-9}{60}"'],
      nonExamples: ['WORKSTACK_API_TOKEN=${A-Za-z0-9}{67}', 'WORKSTACK_API_TOKEN=${A-Za-z0-9}{57}'],
    },
  ],
};
