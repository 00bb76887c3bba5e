import type { ProviderDef } from '../src/model/provider.ts';

export const messagebird: ProviderDef = {
  name: 'MessageBird',
  words: ['messagebird', 'message_bird', 'message-bird', 'message bird'],
  revoke: 'https://dashboard.messagebird.com/en/developers/access',
  source: 'https://developers.messagebird.com/api/',
  rules: [
    {
      id: 'messagebird-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /live_[A-Za-z0-9]{25}|test_[A-Za-z0-9]{25}|[A-Za-z0-9]{25}/,
      minEntropy: 3,
      env: 'MESSAGEBIRD_API_KEY',
      examples: ['MESSAGEBIRD_API_KEY=${A-Za-z0-9}{25}', 'message-bird_token = "live_${A-Za-z0-9}{25}"'],
      nonExamples: [
        'messagebird_key = ${A-Za-z0-9}{22}',
        'MESSAGEBIRD_CLIENT_ID=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
    },
    {
      id: 'messagebird-signing-key',
      kind: 'signing-secret',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      nouns: ['sign', 'key', 'secret', 'token'],
      minEntropy: 3,
      env: 'MESSAGEBIRD_SIGNING_KEY',
      examples: ['MESSAGEBIRD_SIGNING_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['MESSAGEBIRD_SIGNING_KEY=${A-Za-z0-9}{28}'],
    },
  ],
};
