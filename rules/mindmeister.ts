import type { ProviderDef } from '../src/model/provider.ts';

export const mindmeister: ProviderDef = {
  name: 'MindMeister',
  words: ['mindmeister', 'mind_meister'],
  revoke: 'https://developers.mindmeister.com/docs',
  source: 'https://developers.mindmeister.com/docs',
  rules: [
    {
      id: 'mindmeister-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{43}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'MINDMEISTER_TOKEN',
      examples: ['MINDMEISTER_TOKEN=${A-Za-z0-9}{43}', 'const mindmeisterKey = "${A-Za-z0-9}{43}";'],
      nonExamples: ['MINDMEISTER_TOKEN = ${A-Za-z0-9}{40}', 'mindmeister_id = ${0-9}{9}'],
    },
  ],
};
