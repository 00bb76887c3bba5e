import type { ProviderDef } from '../src/model/provider.ts';

export const mailersend: ProviderDef = {
  name: 'MailerSend',
  words: ['mailersend'],
  revoke: 'https://app.mailersend.com/api-tokens',
  source: 'https://developers.mailersend.com/general.html#authentication',
  rules: [
    {
      id: 'mailersend-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['mlsn.'],
      token: /mlsn\.(?:[0-9a-f]{64}|[0-9a-z]{48})/,
      minEntropy: 3,
      env: 'MAILERSEND_API_KEY',
      examples: ['MAILERSEND_API_KEY=mlsn.${0-9a-f}{64}'],
      nonExamples: ['mlsn.${0-9a-f}{20}', 'mlsn.${0-9a-f}{80}'],
    },
  ],
};
