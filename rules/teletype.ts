import type { ProviderDef } from '../src/model/provider.ts';

export const teletype: ProviderDef = {
  name: 'Teletype',
  words: ['teletype'],
  revoke: 'https://teletype.app/',
  source: 'https://teletype.app/help/api/',
  rules: [
    {
      id: 'teletype-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[A-Za-z0-9_-]{64}/,
      minEntropy: 3.5,
      checks: ['not-identifier', 'not-hex'],
      env: 'TELETYPE_TOKEN',
      examples: ['TELETYPE_TOKEN=${A-Za-z0-9_-}{64}', 'teletype_token: "${A-Za-z0-9_-}{64}"'],
      nonExamples: ['TELETYPE_TOKEN=${A-Za-z0-9}{71}', 'TELETYPE_TOKEN=${A-Za-z0-9}{61}'],
    },
  ],
};
