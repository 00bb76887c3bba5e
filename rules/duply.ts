import type { ProviderDef } from '../src/model/provider.ts';

export const duply: ProviderDef = {
  name: 'Duply',
  words: ['duply'],
  revoke: 'https://app.duply.co/',
  source: 'https://www.duply.co/',
  rules: [
    {
      id: 'duply-api-secret',
      kind: 'client-secret',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
      checks: ['not-identifier'],
      env: 'DUPLY_API_SECRET',
      examples: [
        'duply_key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
        'DUPLY_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'duply_key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}"',
        'key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
    },
  ],
};
