import type { ProviderDef } from '../src/model/provider.ts';

export const zenkit: ProviderDef = {
  name: 'Zenkit',
  words: ['zenkit'],
  revoke: 'https://base.zenkit.com/profile',
  source: 'https://base.zenkit.com/docs/api/overview/introduction',
  rules: [
    {
      id: 'zenkit-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9A-Za-z]{32}/,
      minEntropy: 3,
      env: 'ZENKIT_API_KEY',
      examples: ['ZENKIT_API_KEY=${0-9a-z}{8}-${0-9A-Za-z}{32}'],
      nonExamples: ['ZENKIT_API_KEY=${0-9a-z}{8}-${0-9a-z}{20}'],
    },
  ],
};
