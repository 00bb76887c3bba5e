import type { ProviderDef } from '../src/model/provider.ts';

export const zipcodebase: ProviderDef = {
  name: 'Zipcodebase',
  words: ['zipcodebase'],
  revoke: 'https://app.zipcodebase.com/',
  source: 'https://zipcodebase.com/documentation',
  rules: [
    {
      id: 'zipcodebase-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'ZIPCODEBASE_API_KEY',
      examples: [
        'ZIPCODEBASE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'zipcodebase_api_key: "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
      nonExamples: [
        'ZIPCODEBASE_API_KEY=${0-9a-f}{32}',
        'ZIPCODEBASE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}-${0-9a-f}{4}',
      ],
    },
  ],
};
