import type { ProviderDef } from '../src/model/provider.ts';

export const airvisual: ProviderDef = {
  name: 'IQAir AirVisual',
  words: ['airvisual', 'air_visual', 'iqair'],
  revoke: 'https://dashboard.iqair.com/',
  source: 'https://api-docs.iqair.com/',
  rules: [
    {
      id: 'airvisual-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'AIRVISUAL_API_KEY',
      examples: [
        'AIRVISUAL_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        '{"airvisual_key": "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}"}',
      ],
      nonExamples: [
        'AIRVISUAL_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{11}',
        'AIRVISUAL_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{13}',
      ],
    },
  ],
};
