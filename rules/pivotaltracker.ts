import type { ProviderDef } from '../src/model/provider.ts';

export const pivotaltracker: ProviderDef = {
  name: 'Pivotal Tracker',
  words: ['pivotal'],
  revoke: 'https://www.pivotaltracker.com/help/api',
  source: 'https://www.pivotaltracker.com/help/api',
  rules: [
    {
      id: 'pivotaltracker-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'PIVOTAL_TRACKER_TOKEN',
      examples: ['PIVOTAL_TRACKER_TOKEN=${0-9a-f}{32}', 'const pivotalKey = "${0-9a-f}{32}";'],
      nonExamples: ['PIVOTAL_TRACKER_TOKEN = ${0-9a-f}{29}', 'pivotal_id = ${0-9}{9}'],
    },
  ],
};
