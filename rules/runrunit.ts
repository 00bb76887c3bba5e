import type { ProviderDef } from '../src/model/provider.ts';

export const runrunit: ProviderDef = {
  name: 'Runrun.it',
  words: ['runrunit', 'runrun.it', 'runrun_it'],
  revoke: 'https://runrun.it/',
  source: 'https://runrun.it/api/documentation',
  rules: [
    {
      id: 'runrunit-app-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{32}/,
      env: 'RUNRUNIT_API_KEY',
      examples: ['RUNRUNIT_API_KEY=${0-9A-Fa-f}{32}', 'const runrunitKey = "${0-9A-Fa-f}{32}";'],
      nonExamples: ['runrunit_key = ${0-9A-Fa-f}{27}', 'other_key = ${0-9A-Fa-f}{32}'],
    },
  ],
};
