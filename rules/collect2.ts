import type { ProviderDef } from '../src/model/provider.ts';

export const collect2: ProviderDef = {
  name: 'Collective2',
  words: ['collect2', 'collective2', 'c2_api'],
  revoke: 'https://collective2.com/',
  source: 'https://collective2.com/api-docs/latest',
  rules: [
    {
      id: 'collect2-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
      checks: ['not-identifier'],
      env: 'COLLECTIVE2_API_KEY',
      examples: [
        'collect2_key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
        'COLLECT2_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'collect2_key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}"',
        'key = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
    },
  ],
};
