import type { ProviderDef } from '../src/model/provider.ts';

export const sendbird: ProviderDef = {
  name: 'Sendbird',
  words: ['sendbird', 'send_bird'],
  revoke: 'https://dashboard.sendbird.com/',
  source: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  rules: [
    {
      id: 'sendbird-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      env: 'SENDBIRD_TOKEN',
      examples: ['SENDBIRD_TOKEN=${0-9a-f}{40}', 'const sendbirdToken = "${0-9a-f}{40}";'],
      nonExamples: ['sendbird_token = ${0-9a-f}{35}', 'other_token = ${0-9a-f}{40}'],
    },
  ],
};
