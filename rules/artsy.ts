import type { ProviderDef } from '../src/model/provider.ts';

export const artsy: ProviderDef = {
  name: 'Artsy',
  words: ['artsy'],
  revoke: 'https://developers.artsy.net/',
  source: 'https://developers.artsy.net/',
  rules: [
    {
      id: 'artsy-client-secret',
      kind: 'client-secret',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'ARTSY_CLIENT_SECRET',
      examples: ['ARTSY_CLIENT_SECRET=${0-9A-Za-z}{32}', '{"artsy_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['ARTSY_CLIENT_SECRET=${0-9A-Za-z}{31}', 'ARTSY_CLIENT_SECRET=${0-9A-Za-z}{33}'],
    },
  ],
};
