import type { ProviderDef } from '../src/model/provider.ts';

export const tokeet: ProviderDef = {
  name: 'Tokeet',
  words: ['tokeet'],
  revoke: 'https://app.tokeet.com/',
  source: 'https://api.tokeet.com/',
  rules: [
    {
      id: 'tokeet-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'TOKEET_API_KEY',
      examples: [
        'TOKEET_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'tokeet_api_key: "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
      nonExamples: [
        'TOKEET_API_KEY=${0-9a-f}{32}',
        'TOKEET_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}-${0-9a-f}{4}',
      ],
    },
  ],
};
