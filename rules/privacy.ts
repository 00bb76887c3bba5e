import type { ProviderDef } from '../src/model/provider.ts';

export const privacy: ProviderDef = {
  name: 'Privacy',
  words: ['privacy.com', 'privacycom', 'privacy_com', 'privacy'],
  revoke: 'https://app.privacy.com/account',
  source: 'https://privacy.com/developer/docs',
  rules: [
    {
      id: 'privacy-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'low',
      nouns: ['key', 'token', 'secret', 'auth'],
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'PRIVACY_API_KEY',
      examples: [
        'PRIVACY_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'privacyToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}"',
      ],
      nonExamples: [
        'privacy_policy_id = ${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'privacy_key = ${0-9a-f}{31}',
      ],
    },
  ],
};
