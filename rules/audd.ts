import type { ProviderDef } from '../src/model/provider.ts';

export const audd: ProviderDef = {
  name: 'AudD',
  words: ['audd'],
  revoke: 'https://docs.audd.io/',
  source: 'https://docs.audd.io/',
  rules: [
    {
      id: 'audd-api-token',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'AUDD_API_TOKEN',
      examples: ['AUDD_API_TOKEN=${0-9a-z}{32}', '{"audd_key": "${0-9a-z}{32}"}'],
      nonExamples: ['AUDD_API_TOKEN=${0-9a-z}{31}', 'AUDD_API_TOKEN=${0-9a-z}{33}'],
    },
  ],
};
