import type { ProviderDef } from '../src/model/provider.ts';

export const pipedream: ProviderDef = {
  name: 'Pipedream',
  words: ['pipedream'],
  revoke: 'https://pipedream.com/docs/rest-api/auth/',
  source: 'https://pipedream.com/docs/rest-api/auth/',
  rules: [
    {
      id: 'pipedream-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'PIPEDREAM_API_KEY',
      examples: ['PIPEDREAM_API_KEY=${0-9a-f}{32}', 'const pipedreamKey = "${0-9a-f}{32}";'],
      nonExamples: ['PIPEDREAM_API_KEY = ${0-9a-f}{29}', 'pipedream_id = ${0-9}{9}'],
    },
  ],
};
