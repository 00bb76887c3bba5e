import type { ProviderDef } from '../src/model/provider.ts';

export const humanity: ProviderDef = {
  name: 'Humanity',
  words: ['humanity', 'shiftplanning'],
  revoke: 'https://www.humanity.com/',
  source: 'https://platform.humanity.com/',
  rules: [
    {
      id: 'humanity-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      nouns: ['key', 'token', 'secret', 'auth'],
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'HUMANITY_API_KEY',
      examples: ['HUMANITY_API_KEY=${0-9a-z}{40}', 'const humanityApiKey = "${0-9a-z}{40}";'],
      nonExamples: ['HUMANITY_API_KEY=${0-9a-z}{37}', 'HUMANITY_API_KEY=${0-9a-z}{45}'],
    },
  ],
};
