import type { ProviderDef } from '../src/model/provider.ts';

export const autopilot: ProviderDef = {
  name: 'Autopilot',
  words: ['autopilot', 'autopilothq', 'ortto'],
  revoke: 'https://autopilot.docs.apiary.io/',
  source: 'https://autopilot.docs.apiary.io/',
  rules: [
    {
      id: 'autopilot-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[0-9a-f]{32}/,
      nouns: ['key', 'token', 'secret', 'api'],
      minEntropy: 3,
      env: 'AUTOPILOT_API_KEY',
      examples: ['AUTOPILOT_API_KEY=${0-9a-f}{32}', '{"autopilot_key": "${0-9a-f}{32}"}'],
      nonExamples: ['AUTOPILOT_API_KEY=${0-9a-f}{31}', 'AUTOPILOT_API_KEY=${0-9a-f}{33}'],
    },
  ],
};
