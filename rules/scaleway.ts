import type { ProviderDef } from '../src/model/provider.ts';

export const scaleway: ProviderDef = {
  name: 'Scaleway',
  words: ['scaleway', 'scw'],
  revoke: 'https://console.scaleway.com/iam/api-keys',
  source: 'https://www.scaleway.com/en/docs/iam/concepts/#api-key',
  rules: [
    {
      id: 'scaleway-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['secret', 'token', 'api_key', 'apikey', 'password'],
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'SCW_SECRET_KEY',
      examples: [
        'SCW_SECRET_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const scwSecretKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'scw_secret_key = ${0-9a-f}{31}',
        'scw_secret_key = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
