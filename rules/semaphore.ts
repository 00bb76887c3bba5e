import type { ProviderDef } from '../src/model/provider.ts';

export const semaphore: ProviderDef = {
  name: 'Semaphore',
  words: ['semaphore'],
  revoke: 'https://semaphore.co/account',
  source: 'https://semaphore.co/docs',
  rules: [
    {
      id: 'semaphore-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      nouns: ['token', 'key', 'secret'],
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SEMAPHORE_API_KEY',
      examples: ['SEMAPHORE_API_KEY=${0-9a-z}{32}', 'const semaphoreKey = "${0-9a-z}{32}";'],
      nonExamples: ['semaphore_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
