import type { ProviderDef } from '../src/model/provider.ts';

export const bugsnag: ProviderDef = {
  name: 'BugSnag',
  words: ['bugsnag'],
  revoke: 'https://app.bugsnag.com/settings',
  source: 'https://bugsnagapiv2.docs.apiary.io/',
  rules: [
    {
      id: 'bugsnag-auth-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'BUGSNAG_AUTH_TOKEN',
      examples: [
        'BUGSNAG_AUTH_TOKEN=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{12}',
        '{"bugsnag_key": "${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{12}"}',
      ],
      nonExamples: [
        'BUGSNAG_AUTH_TOKEN=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{11}',
        'BUGSNAG_AUTH_TOKEN=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{13}',
      ],
    },
  ],
};
