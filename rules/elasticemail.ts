import type { ProviderDef } from '../src/model/provider.ts';

export const elasticemail: ProviderDef = {
  name: 'Elastic Email',
  words: ['elasticemail', 'elastic_email', 'elastic-email'],
  revoke: 'https://app.elasticemail.com/api/settings/manage-api',
  source: 'https://elasticemail.com/developers/api-documentation',
  rules: [
    {
      id: 'elasticemail-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{96}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'ELASTICEMAIL_API_KEY',
      examples: ['elasticemail_key = "${A-Za-z0-9_-}{96}"', 'ELASTICEMAIL_KEY=${A-Za-z0-9_-}{96}'],
      nonExamples: ['elasticemail_key = "${A-Za-z0-9_-}{101}"', 'key = "${A-Za-z0-9_-}{96}"'],
    },
  ],
};
