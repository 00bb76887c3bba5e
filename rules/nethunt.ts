import type { ProviderDef } from '../src/model/provider.ts';

export const nethunt: ProviderDef = {
  name: 'NetHunt',
  words: ['nethunt', 'net_hunt'],
  revoke: 'https://nethunt.com/integration-api',
  source: 'https://nethunt.com/integration-api',
  rules: [
    {
      id: 'nethunt-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'NETHUNT_API_KEY',
      examples: [
        'NETHUNT_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'const nethuntKey = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}";',
      ],
      nonExamples: ['NETHUNT_API_KEY = ${0-9a-f}{33}', 'nethunt_id = ${0-9}{9}'],
    },
  ],
};
