import type { ProviderDef } from '../src/model/provider.ts';

export const bulbul: ProviderDef = {
  name: 'Bulbul',
  words: ['bulbul'],
  revoke: 'https://bulbul.com/',
  source: 'https://bulbul.com/',
  rules: [
    {
      id: 'bulbul-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'BULBUL_API_KEY',
      examples: ['BULBUL_API_KEY=${0-9a-z}{32}', '{"bulbul_key": "${0-9a-z}{32}"}'],
      nonExamples: ['BULBUL_API_KEY=${0-9a-z}{31}', 'BULBUL_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
