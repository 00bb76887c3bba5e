import type { ProviderDef } from '../src/model/provider.ts';

export const railwayapp: ProviderDef = {
  name: 'Railway',
  words: ['railway', 'railwayapp', 'railway_app'],
  revoke: 'https://railway.com/account/tokens',
  source: 'https://docs.railway.com/integrations/api',
  rules: [
    {
      id: 'railwayapp-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['token', 'key', 'auth', 'secret'],
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'RAILWAY_TOKEN',
      examples: [
        'RAILWAY_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const railwayToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'railway_token = ${0-9a-f}{31}',
        'railway_token = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
