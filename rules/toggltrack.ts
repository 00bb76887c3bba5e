import type { ProviderDef } from '../src/model/provider.ts';

export const toggltrack: ProviderDef = {
  name: 'Toggl Track',
  words: ['toggl_', 'toggl-', 'toggl.', 'toggl ', 'toggltrack', 'toggltoken', 'togglapi', 'togglkey'],
  revoke: 'https://track.toggl.com/profile',
  source: 'https://engineering.toggl.com/docs/authentication',
  rules: [
    {
      id: 'toggltrack-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'TOGGL_API_TOKEN',
      examples: ['TOGGL_API_TOKEN=${0-9a-f}{32}', 'toggl_api_token: "${0-9a-f}{32}"'],
      nonExamples: ['TOGGL_API_TOKEN=${0-9a-f}{39}', 'TOGGL_API_TOKEN=${0-9a-f}{29}'],
    },
  ],
};
