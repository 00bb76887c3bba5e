import type { ProviderDef } from '../src/model/provider.ts';

export const appcues: ProviderDef = {
  name: 'Appcues',
  words: ['appcues'],
  revoke: 'https://docs.appcues.com/',
  source: 'https://docs.appcues.com/',
  rules: [
    {
      id: 'appcues-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      nouns: ['key', 'secret', 'token'],
      minEntropy: 3,
      env: 'APPCUES_API_KEY',
      examples: [
        'APPCUES_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        '{"appcues_key": "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}"}',
      ],
      nonExamples: [
        'APPCUES_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{11}',
        'APPCUES_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{13}',
      ],
    },
  ],
};
