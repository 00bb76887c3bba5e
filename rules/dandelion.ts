import type { ProviderDef } from '../src/model/provider.ts';

export const dandelion: ProviderDef = {
  name: 'Dandelion API',
  words: ['dandelion'],
  revoke: 'https://dandelion.eu/profile/dashboard/',
  source: 'https://dandelion.eu/docs/',
  rules: [
    {
      id: 'dandelion-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'low',
      value: /[0-9a-z]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      env: 'DANDELION_API_KEY',
      examples: ['dandelion_key = "${0-9a-z}{32}"', 'DANDELION_KEY=${0-9a-z}{32}'],
      nonExamples: ['dandelion_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
