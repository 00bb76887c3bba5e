import type { ProviderDef } from '../src/model/provider.ts';

export const squarespace: ProviderDef = {
  name: 'Squarespace',
  words: ['squarespace'],
  revoke: 'https://support.squarespace.com/hc/en-us/articles/236297987',
  source: 'https://developers.squarespace.com/commerce-apis/authentication-and-permissions',
  rules: [
    {
      id: 'squarespace-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'SQUARESPACE_TOKEN',
      examples: [
        'SQUARESPACE_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const squarespaceToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'squarespace_token = ${0-9a-f}{31}',
        'squarespace_token = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
