import type { ProviderDef } from '../src/model/provider.ts';

export const adzuna: ProviderDef = {
  name: 'Adzuna',
  words: ['adzuna'],
  revoke: 'https://developer.adzuna.com/',
  source: 'https://developer.adzuna.com/',
  rules: [
    {
      id: 'adzuna-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'ADZUNA_APP_KEY',
      examples: ['ADZUNA_APP_KEY=${0-9a-z}{32}', '{"adzuna_key": "${0-9a-z}{32}"}'],
      nonExamples: ['ADZUNA_APP_KEY=${0-9a-z}{31}', 'ADZUNA_APP_KEY=${0-9a-z}{33}'],
    },
  ],
};
