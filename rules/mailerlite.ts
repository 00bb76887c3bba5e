import type { ProviderDef } from '../src/model/provider.ts';

export const mailerlite: ProviderDef = {
  name: 'MailerLite',
  words: ['mailerlite', 'mailer_lite', 'mailer-lite'],
  revoke: 'https://dashboard.mailerlite.com/integrations/api',
  source: 'https://developers.mailerlite.com/docs/#authentication',
  rules: [
    {
      id: 'mailerlite-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'MAILERLITE_API_KEY',
      examples: ['MAILERLITE_API_KEY=${0-9a-f}{32}'],
      nonExamples: ['MAILERLITE_API_KEY=${0-9a-f}{24}', 'mailerlite_group = ${0-9}{12}'],
    },
    {
      id: 'mailerlite-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ0eXAiOiJKV1Qi[A-Za-z0-9_-]{4,60}\.eyJ[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{340,700}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'MAILERLITE_API_KEY',
      examples: [
        'MAILERLITE_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiI0${A-Za-z0-9}{300}.${A-Za-z0-9_-}{683}',
      ],
      nonExamples: ['MAILERLITE_API_KEY=eyJ${A-Za-z0-9}{33}'],
    },
  ],
};
