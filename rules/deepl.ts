import type { ProviderDef } from '../src/model/provider.ts';

export const deepl: ProviderDef = {
  name: 'DeepL',
  words: ['deepl'],
  revoke: 'https://www.deepl.com/your-account/keys',
  source: 'https://developers.deepl.com/docs/getting-started/auth',
  rules: [
    {
      id: 'deepl-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?::fx)?/,
      env: 'DEEPL_AUTH_KEY',
      nouns: ['key', 'auth', 'token'],
      examples: [
        'DEEPL_AUTH_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}:fx',
        'Authorization: DeepL-Auth-Key ${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'deepl_job = ${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'DEEPL_AUTH_KEY=${0-9a-f}{20}',
      ],
    },
  ],
};
