import type { ProviderDef } from '../src/model/provider.ts';

export const dronahq: ProviderDef = {
  name: 'DronaHQ',
  words: ['dronahq', 'drona_hq'],
  revoke: 'https://www.dronahq.com/',
  source: 'https://docs.dronahq.com/',
  rules: [
    {
      id: 'dronahq-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{50}/,
      minEntropy: 3,
      env: 'DRONAHQ_API_KEY',
      examples: ['dronahq_key = "${0-9a-z}{50}"', 'DRONAHQ_KEY=${0-9a-z}{50}'],
      nonExamples: ['dronahq_key = "${0-9a-z}{55}"', 'key = "${0-9a-z}{50}"'],
    },
  ],
};
