import type { ProviderDef } from '../src/model/provider.ts';

export const refiner: ProviderDef = {
  name: 'Refiner',
  words: ['refiner'],
  revoke: 'https://app.refiner.io/',
  source: 'https://refiner.io/docs/api/',
  rules: [
    {
      id: 'refiner-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'REFINER_API_KEY',
      examples: [
        'REFINER_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const refinerKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'refiner_key = ${0-9a-f}{31}',
        'refiner_key = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
  ],
};
