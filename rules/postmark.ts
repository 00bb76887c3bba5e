import type { ProviderDef } from '../src/model/provider.ts';

export const postmark: ProviderDef = {
  name: 'Postmark',
  words: ['postmark', 'postmarkapp'],
  revoke: 'https://account.postmarkapp.com/servers',
  source: 'https://postmarkapp.com/developer/api/overview',
  rules: [
    {
      id: 'postmark-server-token',
      kind: 'service-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-zA-F]{8}-[0-9a-zA-F]{4}-[0-9a-zA-F]{4}-[0-9a-zA-F]{4}-[0-9a-zA-F]{12}/,
      env: 'POSTMARK_SERVER_TOKEN',
      examples: [
        'POSTMARK_SERVER_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const postmarkToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'postmark_token = ${0-9a-f}{31}',
        'postmark_token = ${G-Z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
