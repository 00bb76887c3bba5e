import type { ProviderDef } from '../src/model/provider.ts';

export const hunter: ProviderDef = {
  name: 'Hunter',
  words: ['hunter'],
  revoke: 'https://hunter.io/api-keys',
  source: 'https://hunter.io/api-documentation/v2',
  rules: [
    {
      id: 'hunter-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      nouns: ['key', 'token', 'secret', 'auth'],
      value: /[0-9a-z_-]{40}/,
      minEntropy: 3,
      env: 'HUNTER_API_KEY',
      examples: ['HUNTER_API_KEY=${0-9a-f}{40}'],
      nonExamples: ['HUNTER_API_KEY=${A-Za-z0-9}{37}', 'HUNTER_API_KEY=${A-Za-z0-9}{45}'],
    },
  ],
};
