import type { ProviderDef } from '../src/model/provider.ts';

export const appsynergy: ProviderDef = {
  name: 'AppSynergy',
  words: ['appsynergy', 'app_synergy'],
  revoke: 'https://www.appsynergy.com/',
  source: 'https://www.appsynergy.com/',
  rules: [
    {
      id: 'appsynergy-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'APPSYNERGY_API_KEY',
      examples: ['APPSYNERGY_API_KEY=${0-9a-z}{64}', '{"appsynergy_key": "${0-9a-z}{64}"}'],
      nonExamples: ['APPSYNERGY_API_KEY=${0-9a-z}{63}', 'APPSYNERGY_API_KEY=${0-9a-z}{65}'],
    },
  ],
};
