import type { ProviderDef } from '../src/model/provider.ts';

export const mailgun: ProviderDef = {
  name: 'Mailgun',
  words: ['mailgun'],
  revoke: 'https://app.mailgun.com/settings/api_security',
  source: 'https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
  rules: [
    {
      id: 'mailgun-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /key-[0-9a-z]{32}|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}/,
      minEntropy: 3,
      env: 'MAILGUN_API_KEY',
      examples: ['MAILGUN_API_KEY=key-${0-9a-f}{32}', 'mailgun_token: "${0-9a-f}{32}-${0-9a-f}{8}-${0-9a-f}{8}"'],
      nonExamples: ['MAILGUN_API_KEY=key-${0-9a-f}{20}', 'MAILGUN_PUBLIC_KEY=pubkey-${0-9a-f}{32}'],
    },
    {
      id: 'mailgun-signing-key',
      kind: 'signing-secret',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private', 'sign'],
      minEntropy: 3,
      env: 'MAILGUN_WEBHOOK_SIGNING_KEY',
      examples: ['MAILGUN_WEBHOOK_SIGNING_KEY=${0-9a-f}{32}'],
      nonExamples: ['MAILGUN_WEBHOOK_SIGNING_KEY=${0-9a-f}{28}', 'mailgun_message_id = ${0-9a-f}{32}'],
    },
  ],
};
