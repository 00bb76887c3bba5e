import type { ProviderDef } from '../src/model/provider.ts';

export const blocknative: ProviderDef = {
  name: 'Blocknative',
  words: ['blocknative'],
  revoke: 'https://docs.blocknative.com/',
  source: 'https://docs.blocknative.com/',
  rules: [
    {
      id: 'blocknative-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'BLOCKNATIVE_API_KEY',
      examples: [
        'BLOCKNATIVE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        '{"blocknative_key": "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}"}',
      ],
      nonExamples: [
        'BLOCKNATIVE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{11}',
        'BLOCKNATIVE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{13}',
      ],
    },
  ],
};
