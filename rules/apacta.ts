import type { ProviderDef } from '../src/model/provider.ts';

export const apacta: ProviderDef = {
  name: 'Apacta',
  words: ['apacta'],
  revoke: 'https://docs.apacta.com/',
  source: 'https://docs.apacta.com/',
  rules: [
    {
      id: 'apacta-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'APACTA_API_KEY',
      examples: [
        'APACTA_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        '{"apacta_key": "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}"}',
      ],
      nonExamples: [
        'APACTA_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{11}',
        'APACTA_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{13}',
      ],
    },
  ],
};
