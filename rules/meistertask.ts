import type { ProviderDef } from '../src/model/provider.ts';

export const meistertask: ProviderDef = {
  name: 'MeisterTask',
  words: ['meistertask', 'meister_task'],
  revoke: 'https://developers.meistertask.com/docs',
  source: 'https://developers.meistertask.com/docs',
  rules: [
    {
      id: 'meistertask-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{43}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'MEISTERTASK_TOKEN',
      examples: ['MEISTERTASK_TOKEN=${A-Za-z0-9}{43}', 'const meistertaskKey = "${A-Za-z0-9}{43}";'],
      nonExamples: ['MEISTERTASK_TOKEN = ${A-Za-z0-9}{40}', 'meistertask_id = ${0-9}{9}'],
    },
  ],
};
