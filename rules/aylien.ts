import type { ProviderDef } from '../src/model/provider.ts';

export const aylien: ProviderDef = {
  name: 'Aylien',
  words: ['aylien'],
  revoke: 'https://docs.aylien.com/',
  source: 'https://docs.aylien.com/',
  rules: [
    {
      id: 'aylien-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'AYLIEN_APP_KEY',
      examples: ['AYLIEN_APP_KEY=${0-9a-z}{32}', '{"aylien_key": "${0-9a-z}{32}"}'],
      nonExamples: ['AYLIEN_APP_KEY=${0-9a-z}{31}', 'AYLIEN_APP_KEY=${0-9a-z}{33}'],
    },
  ],
};
