import type { ProviderDef } from '../src/model/provider.ts';

export const onfleet: ProviderDef = {
  name: 'Onfleet',
  words: ['onfleet'],
  revoke: 'https://docs.onfleet.com/reference/authentication',
  source: 'https://docs.onfleet.com/reference/authentication',
  rules: [
    {
      id: 'onfleet-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'ONFLEET_API_KEY',
      examples: ['ONFLEET_API_KEY=${0-9a-f}{32}', 'const onfleetKey = "${0-9a-f}{32}";'],
      nonExamples: ['ONFLEET_API_KEY = ${0-9a-f}{29}', 'onfleet_id = ${0-9}{9}'],
    },
  ],
};
