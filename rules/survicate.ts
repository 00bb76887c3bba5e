import type { ProviderDef } from '../src/model/provider.ts';

export const survicate: ProviderDef = {
  name: 'Survicate',
  words: ['survicate'],
  revoke: 'https://panel.survicate.com/',
  source: 'https://developers.survicate.com/',
  rules: [
    {
      id: 'survicate-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SURVICATE_API_KEY',
      examples: ['SURVICATE_API_KEY=${0-9a-z}{32}', 'survicate_api_key: "${0-9a-z}{32}"'],
      nonExamples: ['SURVICATE_API_KEY=${0-9a-z}{39}', 'SURVICATE_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
