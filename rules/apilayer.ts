import type { ProviderDef } from '../src/model/provider.ts';

export const apilayer: ProviderDef = {
  name: 'APILayer',
  words: ['apilayer', 'api_layer'],
  revoke: 'https://apilayer.com/docs',
  source: 'https://apilayer.com/docs',
  rules: [
    {
      id: 'apilayer-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'APILAYER_API_KEY',
      examples: ['APILAYER_API_KEY=${0-9A-Za-z}{32}', '{"apilayer_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['APILAYER_API_KEY=${0-9A-Za-z}{31}', 'APILAYER_API_KEY=${0-9A-Za-z}{33}'],
    },
  ],
};
