import type { ProviderDef } from '../src/model/provider.ts';

export const clientary: ProviderDef = {
  name: 'Clientary',
  words: ['clientary', 'ronin'],
  revoke: 'https://www.clientary.com/api',
  source: 'https://www.clientary.com/api',
  rules: [
    {
      id: 'clientary-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{25}/,
      nouns: ['key', 'token', 'secret'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLIENTARY_API_KEY',
      examples: ['CLIENTARY_API_KEY=${0-9A-Za-z}{25}', '{"clientary_key": "${0-9A-Za-z}{25}"}'],
      nonExamples: ['CLIENTARY_API_KEY=${0-9A-Za-z}{24}', 'CLIENTARY_API_KEY=${0-9A-Za-z}{26}'],
    },
  ],
};
