import type { ProviderDef } from '../src/model/provider.ts';

export const postbacks: ProviderDef = {
  name: 'Postbacks',
  words: ['postbacks'],
  revoke: 'https://postbacks.io/',
  source: 'https://postbacks.io/',
  rules: [
    {
      id: 'postbacks-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'POSTBACKS_API_KEY',
      examples: [
        'POSTBACKS_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const postbacksKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'postbacks_key = ${0-9a-f}{31}',
        'postbacks_key = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
