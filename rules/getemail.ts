import type { ProviderDef } from '../src/model/provider.ts';

export const getemail: ProviderDef = {
  name: 'GetEmail.io',
  words: ['getemail.io', 'getemailio', 'getemail_api', 'getemail_key', 'getemail_token', 'getemail_secret'],
  revoke: 'https://getemail.io/',
  source: 'https://getemail.io/',
  rules: [
    {
      id: 'getemail-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[A-Za-z0-9-]{20}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'GETEMAIL_API_KEY',
      examples: ['GETEMAIL_API_KEY=${A-Za-z0-9}{20}'],
      nonExamples: ['GETEMAIL_API_KEY=${A-Za-z0-9}{17}', 'GETEMAIL_API_KEY=${A-Za-z0-9}{25}'],
    },
  ],
};
