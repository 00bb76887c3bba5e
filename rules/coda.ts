import type { ProviderDef } from '../src/model/provider.ts';

export const coda: ProviderDef = {
  name: 'Coda',
  words: ['coda'],
  revoke: 'https://coda.io/account',
  source: 'https://coda.io/developers/apis/v1',
  rules: [
    {
      id: 'coda-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      checks: ['not-identifier'],
      env: 'CODA_API_TOKEN',
      examples: [
        'coda_key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
        'CODA_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'coda_key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}"',
        'key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
    },
  ],
};
