import type { ProviderDef } from '../src/model/provider.ts';

export const mattermost: ProviderDef = {
  name: 'Mattermost',
  words: ['mattermost'],
  revoke: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  source: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  rules: [
    {
      id: 'mattermost-access-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{26}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private', 'hook', 'bearer', 'pass'],
      minEntropy: 3,
      env: 'MATTERMOST_TOKEN',
      examples: ['MATTERMOST_TOKEN=${0-9a-z}{26}', 'https://mattermost.acme.dev/hooks/${0-9a-z}{26}'],
      nonExamples: ['mattermost_channel = ${0-9a-z}{26}', 'MATTERMOST_TOKEN=${0-9a-z}{20}'],
    },
  ],
};
