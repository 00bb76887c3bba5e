import type { ProviderDef } from '../src/model/provider.ts';

export const mandrill: ProviderDef = {
  name: 'Mailchimp Transactional',
  words: ['mandrill'],
  revoke: 'https://mandrillapp.com/settings',
  source: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
  rules: [
    {
      id: 'mandrill-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /md-[A-Za-z0-9_-]{22}|[A-Za-z0-9_-]{22}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'MANDRILL_API_KEY',
      examples: ['MANDRILL_API_KEY=${A-Za-z0-9_-}{22}', 'mandrill_key: "md-${A-Za-z0-9_-}{22}"'],
      nonExamples: ['MANDRILL_API_KEY=${A-Za-z0-9}{16}', 'mandrill-mailer-for-applications'],
    },
  ],
};
