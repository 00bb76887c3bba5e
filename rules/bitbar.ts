import type { ProviderDef } from '../src/model/provider.ts';

export const bitbar: ProviderDef = {
  name: 'BitBar',
  words: ['bitbar'],
  revoke: 'https://support.smartbear.com/bitbar/docs/',
  source: 'https://support.smartbear.com/bitbar/docs/',
  rules: [
    {
      id: 'bitbar-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BITBAR_API_KEY',
      examples: ['BITBAR_API_KEY=${0-9A-Za-z}{32}', '{"bitbar_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['BITBAR_API_KEY=${0-9A-Za-z}{31}', 'BITBAR_API_KEY=${0-9A-Za-z}{33}'],
    },
  ],
};
