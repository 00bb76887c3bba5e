import type { ProviderDef } from '../src/model/provider.ts';

export const moonclerk: ProviderDef = {
  name: 'MoonClerk',
  words: ['moonclerk', 'moon_clerk'],
  revoke: 'https://github.com/moonclerk/developer',
  source: 'https://github.com/moonclerk/developer',
  rules: [
    {
      id: 'moonclerk-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'MOONCLERK_API_KEY',
      examples: ['MOONCLERK_API_KEY=${0-9a-f}{32}', 'const moonclerkKey = "${0-9a-f}{32}";'],
      nonExamples: ['MOONCLERK_API_KEY = ${0-9a-f}{29}', 'moonclerk_id = ${0-9}{9}'],
    },
  ],
};
