import type { ProviderDef } from '../src/model/provider.ts';

export const bugherd: ProviderDef = {
  name: 'BugHerd',
  words: ['bugherd'],
  revoke: 'https://www.bugherd.com/api_v2',
  source: 'https://www.bugherd.com/api_v2',
  rules: [
    {
      id: 'bugherd-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{22}/,
      minEntropy: 3,
      env: 'BUGHERD_API_KEY',
      examples: ['BUGHERD_API_KEY=${0-9a-z}{22}', '{"bugherd_key": "${0-9a-z}{22}"}'],
      nonExamples: ['BUGHERD_API_KEY=${0-9a-z}{21}', 'BUGHERD_API_KEY=${0-9a-z}{23}'],
    },
  ],
};
