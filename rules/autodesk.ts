import type { ProviderDef } from '../src/model/provider.ts';

export const autodesk: ProviderDef = {
  name: 'Autodesk',
  words: ['autodesk', 'aps_client', 'forge_client'],
  revoke: 'https://aps.autodesk.com/myapps/',
  source: 'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/',
  rules: [
    {
      id: 'autodesk-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{64}|[0-9A-Za-z]{16}/,
      nouns: ['secret'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'AUTODESK_CLIENT_SECRET',
      examples: ['AUTODESK_CLIENT_SECRET=${0-9A-Za-z}{64}', '{"autodesk_secret": "${0-9A-Za-z}{16}"}'],
      nonExamples: ['AUTODESK_CLIENT_SECRET=${0-9A-Za-z}{63}'],
    },
    {
      id: 'autodesk-client-id',
      kind: 'key-id',
      severity: 'low',
      confidence: 'low',
      value: /[0-9A-Za-z]{48}|[0-9A-Za-z]{32}/,
      nouns: ['key', 'id', 'client'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'AUTODESK_CLIENT_ID',
      examples: ['AUTODESK_CLIENT_ID=${0-9A-Za-z}{48}', '{"autodesk_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['AUTODESK_CLIENT_ID=${0-9A-Za-z}{47}'],
    },
  ],
};
