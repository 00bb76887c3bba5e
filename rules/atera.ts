import type { ProviderDef } from '../src/model/provider.ts';

export const atera: ProviderDef = {
  name: 'Atera',
  words: ['atera'],
  revoke: 'https://support.atera.com/',
  source: 'https://support.atera.com/',
  rules: [
    {
      id: 'atera-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'ATERA_API_KEY',
      examples: ['ATERA_API_KEY=${0-9a-z}{32}', '{"atera_key": "${0-9a-z}{32}"}'],
      nonExamples: ['ATERA_API_KEY=${0-9a-z}{31}', 'ATERA_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
