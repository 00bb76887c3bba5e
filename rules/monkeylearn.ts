import type { ProviderDef } from '../src/model/provider.ts';

export const monkeylearn: ProviderDef = {
  name: 'MonkeyLearn',
  words: ['monkeylearn', 'monkey_learn'],
  revoke: 'https://monkeylearn.com/api/',
  source: 'https://monkeylearn.com/api/',
  rules: [
    {
      id: 'monkeylearn-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'MONKEYLEARN_API_KEY',
      examples: ['MONKEYLEARN_API_KEY=${0-9a-f}{40}', 'const monkeylearnKey = "${0-9a-f}{40}";'],
      nonExamples: ['MONKEYLEARN_API_KEY = ${0-9a-f}{37}', 'monkeylearn_id = ${0-9}{9}'],
    },
  ],
};
