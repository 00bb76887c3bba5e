import type { ProviderDef } from '../src/model/provider.ts';

export const mailjet: ProviderDef = {
  name: 'Mailjet',
  words: ['mailjet', 'mail_jet', 'mj_api'],
  revoke: 'https://app.mailjet.com/account/apikeys',
  source: 'https://dev.mailjet.com/email/reference/overview/authentication/',
  rules: [
    {
      id: 'mailjet-api-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'MJ_APIKEY_PRIVATE',
      examples: ['MJ_APIKEY_PRIVATE=${0-9a-f}{32}', 'mailjet_secret_key: "${0-9a-f}{32}"'],
      nonExamples: ['MJ_APIKEY_PRIVATE=${0-9a-f}{24}', 'mailjet_list = ${0-9}{9}'],
    },
    {
      id: 'mailjet-basic-auth',
      kind: 'password',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{87}=/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      env: 'MAILJET_BASIC_AUTH',
      examples: ['curl https://api.mailjet.com/v3.1/send -H "Authorization: Basic ${A-Za-z0-9}{87}="'],
      nonExamples: ['mailjet_auth = ${A-Za-z0-9}{60}='],
    },
  ],
};
