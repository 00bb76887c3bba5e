import type { ProviderDef } from '../src/model/provider.ts';

export const salesmate: ProviderDef = {
  name: 'Salesmate',
  words: ['salesmate'],
  revoke: 'https://apidocs.salesmate.io/',
  source: 'https://apidocs.salesmate.io/',
  rules: [
    {
      id: 'salesmate-session-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'SALESMATE_TOKEN',
      examples: [
        'SALESMATE_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const salesmateToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'salesmate_token = ${0-9a-f}{31}',
        'salesmate_token = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
