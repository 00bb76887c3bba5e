import type { ProviderDef } from '../src/model/provider.ts';

export const uplead: ProviderDef = {
  name: 'UpLead',
  words: ['uplead'],
  revoke: 'https://app.uplead.com/',
  source: 'https://docs.uplead.com/',
  rules: [
    {
      id: 'uplead-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z-]{32}/,
      minEntropy: 3,
      env: 'UPLEAD_API_KEY',
      examples: ['UPLEAD_API_KEY=${0-9a-z-}{32}', 'uplead_api_key: "${0-9a-z-}{32}"'],
      nonExamples: ['UPLEAD_API_KEY=${0-9a-z}{39}', 'UPLEAD_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
