import type { ProviderDef } from '../src/model/provider.ts';

export const cloudmersive: ProviderDef = {
  name: 'Cloudmersive',
  words: ['cloudmersive'],
  revoke: 'https://account.cloudmersive.com/keys',
  source: 'https://api.cloudmersive.com/docs/',
  rules: [
    {
      id: 'cloudmersive-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
      checks: ['not-identifier'],
      env: 'CLOUDMERSIVE_API_KEY',
      examples: [
        'cloudmersive_key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
        'CLOUDMERSIVE_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'cloudmersive_key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}"',
        'key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
    },
  ],
};
