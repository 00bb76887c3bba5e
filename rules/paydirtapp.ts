import type { ProviderDef } from '../src/model/provider.ts';

export const paydirtapp: ProviderDef = {
  name: 'Paydirt',
  words: ['paydirt'],
  revoke: 'https://paydirtapp.com/',
  source: 'https://paydirtapp.com/',
  rules: [
    {
      id: 'paydirtapp-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'PAYDIRTAPP_API_KEY',
      examples: ['PAYDIRTAPP_API_KEY=${0-9a-f}{32}', 'const paydirtKey = "${0-9a-f}{32}";'],
      nonExamples: ['PAYDIRTAPP_API_KEY = ${0-9a-f}{29}', 'paydirt_id = ${0-9}{9}'],
    },
  ],
};
