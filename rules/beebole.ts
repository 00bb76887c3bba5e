import type { ProviderDef } from '../src/model/provider.ts';

export const beebole: ProviderDef = {
  name: 'Beebole',
  words: ['beebole'],
  revoke: 'https://beebole.com/help/api/',
  source: 'https://beebole.com/help/api/',
  rules: [
    {
      id: 'beebole-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'BEEBOLE_API_KEY',
      examples: ['BEEBOLE_API_KEY=${0-9a-z}{40}', '{"beebole_key": "${0-9a-z}{40}"}'],
      nonExamples: ['BEEBOLE_API_KEY=${0-9a-z}{39}', 'BEEBOLE_API_KEY=${0-9a-z}{41}'],
    },
  ],
};
