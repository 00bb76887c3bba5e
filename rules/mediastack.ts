import type { ProviderDef } from '../src/model/provider.ts';

export const mediastack: ProviderDef = {
  name: 'mediastack',
  words: ['mediastack', 'media_stack'],
  revoke: 'https://mediastack.com/documentation',
  source: 'https://mediastack.com/documentation',
  rules: [
    {
      id: 'mediastack-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'MEDIASTACK_API_KEY',
      examples: ['MEDIASTACK_API_KEY=${0-9a-f}{32}', 'const mediastackKey = "${0-9a-f}{32}";'],
      nonExamples: ['MEDIASTACK_API_KEY = ${0-9a-f}{29}', 'mediastack_id = ${0-9}{9}'],
    },
  ],
};
