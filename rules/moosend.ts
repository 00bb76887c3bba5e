import type { ProviderDef } from '../src/model/provider.ts';

export const moosend: ProviderDef = {
  name: 'Moosend',
  words: ['moosend'],
  revoke: 'https://moosendapp.docs.apiary.io/',
  source: 'https://moosendapp.docs.apiary.io/',
  rules: [
    {
      id: 'moosend-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      minEntropy: 3,
      env: 'MOOSEND_API_KEY',
      examples: [
        'MOOSEND_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'const moosendKey = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}";',
      ],
      nonExamples: ['MOOSEND_API_KEY = ${0-9a-f}{33}', 'moosend_id = ${0-9}{9}'],
    },
  ],
};
