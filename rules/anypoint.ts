import type { ProviderDef } from '../src/model/provider.ts';

export const anypoint: ProviderDef = {
  name: 'MuleSoft Anypoint',
  words: ['anypoint', 'mulesoft'],
  revoke: 'https://docs.mulesoft.com/access-management/connected-apps-developers',
  source: 'https://docs.mulesoft.com/access-management/connected-apps-developers',
  rules: [
    {
      id: 'anypoint-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{32}/,
      minEntropy: 3,
      env: 'ANYPOINT_CLIENT_SECRET',
      examples: ['ANYPOINT_CLIENT_SECRET=${0-9A-Fa-f}{32}', '{"anypoint_key": "${0-9A-Fa-f}{32}"}'],
      nonExamples: ['ANYPOINT_CLIENT_SECRET=${0-9A-Fa-f}{31}', 'ANYPOINT_CLIENT_SECRET=${0-9A-Fa-f}{33}'],
    },
    {
      id: 'anypoint-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      nouns: ['token', 'key', 'secret', 'auth'],
      minEntropy: 3,
      env: 'ANYPOINT_TOKEN',
      examples: [
        'ANYPOINT_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        '{"anypoint_token": "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}"}',
      ],
      nonExamples: [
        'ANYPOINT_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{11}',
        'ANYPOINT_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{13}',
      ],
    },
  ],
};
