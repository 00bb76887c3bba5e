import type { ProviderDef } from '../src/model/provider.ts';

export const shortcut: ProviderDef = {
  name: 'Shortcut',
  words: ['shortcut', 'clubhouse'],
  revoke: 'https://app.shortcut.com/settings/account/api-tokens',
  source: 'https://developer.shortcut.com/api/rest/v3',
  rules: [
    {
      id: 'shortcut-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'key', 'auth'],
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'SHORTCUT_TOKEN',
      examples: [
        'SHORTCUT_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const shortcutToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'shortcut_token = ${0-9a-f}{31}',
        'shortcut_token = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
