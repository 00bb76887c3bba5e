import type { ProviderDef } from '../src/model/provider.ts';

export const autoklose: ProviderDef = {
  name: 'Autoklose',
  words: ['autoklose'],
  revoke: 'https://api.aklose.com/',
  source: 'https://api.aklose.com/',
  rules: [
    {
      id: 'autoklose-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z-]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'AUTOKLOSE_API_KEY',
      examples: ['AUTOKLOSE_API_KEY=${0-9A-Za-z-}{32}', '{"autoklose_key": "${0-9A-Za-z-}{32}"}'],
      nonExamples: ['AUTOKLOSE_API_KEY=${0-9A-Za-z-}{31}'],
    },
  ],
};
