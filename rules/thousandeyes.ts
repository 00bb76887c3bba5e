import type { ProviderDef } from '../src/model/provider.ts';

export const thousandeyes: ProviderDef = {
  name: 'ThousandEyes',
  words: ['thousandeyes', 'thousand_eyes', 'thousand-eyes'],
  revoke: 'https://app.thousandeyes.com/account-settings/users-roles',
  source: 'https://developer.cisco.com/docs/thousandeyes/authentication/',
  rules: [
    {
      id: 'thousandeyes-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'THOUSANDEYES_TOKEN',
      examples: ['THOUSANDEYES_TOKEN=${A-Za-z0-9}{32}', 'thousandeyes_token: "${A-Za-z0-9}{32}"'],
      nonExamples: ['THOUSANDEYES_TOKEN=${A-Za-z0-9}{39}', 'THOUSANDEYES_TOKEN=${A-Za-z0-9}{29}'],
    },
    {
      id: 'thousandeyes-bearer-token',
      kind: 'access-token',
      label: { en: 'OAuth bearer token', ja: 'OAuth ベアラートークン' },
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'bearer', 'secret'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'THOUSANDEYES_BEARER_TOKEN',
      examples: [
        'THOUSANDEYES_BEARER_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'thousandeyes_bearer_token: "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
      nonExamples: [
        'THOUSANDEYES_BEARER_TOKEN=${0-9a-f}{32}',
        'THOUSANDEYES_BEARER_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}-${0-9a-f}{4}',
      ],
    },
  ],
};
