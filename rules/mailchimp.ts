import type { ProviderDef } from '../src/model/provider.ts';

export const mailchimp: ProviderDef = {
  name: 'Mailchimp',
  words: ['mailchimp', 'mail_chimp', 'mail-chimp'],
  revoke: 'https://admin.mailchimp.com/account/api/',
  source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  rules: [
    {
      id: 'mailchimp-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
      token: /[0-9a-f]{32}-us[1-9][0-9]?/,
      reach: { before: 40, after: 8 },
      minEntropy: 2.8,
      env: 'MAILCHIMP_API_KEY',
      examples: ['MAILCHIMP_API_KEY=${0-9a-f}{32}-us12', '"${0-9a-f}{32}-us6"'],
      nonExamples: ['${0-9a-f}{20}-us12', '${0-9a-f}{32}-eu1'],
    },
  ],
};
