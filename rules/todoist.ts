import type { ProviderDef } from '../src/model/provider.ts';

export const todoist: ProviderDef = {
  name: 'Todoist',
  words: ['todoist'],
  revoke: 'https://app.todoist.com/app/settings/integrations/developer',
  source: 'https://developer.todoist.com/api/v1/',
  rules: [
    {
      id: 'todoist-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'TODOIST_API_TOKEN',
      examples: ['TODOIST_API_TOKEN=${0-9a-z}{40}', 'todoist_api_token: "${0-9a-z}{40}"'],
      nonExamples: ['TODOIST_API_TOKEN=${0-9a-z}{47}', 'TODOIST_API_TOKEN=${0-9a-z}{37}'],
    },
  ],
};
