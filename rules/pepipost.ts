import type { ProviderDef } from '../src/model/provider.ts';

export const pepipost: ProviderDef = {
  name: 'Pepipost',
  words: ['pepipost'],
  revoke: 'https://developers.pepipost.com/',
  source: 'https://developers.pepipost.com/',
  rules: [
    {
      id: 'pepipost-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9-]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'PEPIPOST_API_KEY',
      examples: ['PEPIPOST_API_KEY=${0-9a-f}{32}', 'const pepipostKey = "${0-9a-f}{32}";'],
      nonExamples: ['PEPIPOST_API_KEY = ${0-9a-f}{29}', 'pepipost_id = ${0-9}{9}'],
    },
  ],
};
