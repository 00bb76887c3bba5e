import type { ProviderDef } from '../src/model/provider.ts';

export const urlscan: ProviderDef = {
  name: 'urlscan.io',
  words: ['urlscan'],
  revoke: 'https://urlscan.io/user/profile/',
  source: 'https://urlscan.io/docs/api/',
  rules: [
    {
      id: 'urlscan-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'URLSCAN_API_KEY',
      examples: [
        'URLSCAN_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'urlscan_api_key: "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
      nonExamples: [
        'URLSCAN_API_KEY=${0-9a-f}{32}',
        'URLSCAN_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}-${0-9a-f}{4}',
      ],
    },
  ],
};
