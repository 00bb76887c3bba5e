import type { ProviderDef } from '../src/model/provider.ts';

export const polygon: ProviderDef = {
  name: 'Polygon.io',
  words: ['polygon'],
  revoke: 'https://polygon.io/dashboard/keys',
  source: 'https://polygon.io/docs',
  rules: [
    {
      id: 'polygon-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'POLYGON_API_KEY',
      examples: ['POLYGON_API_KEY=${A-Za-z0-9}{32}', 'const polygonKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['POLYGON_API_KEY = ${A-Za-z0-9}{29}', 'polygon_id = ${0-9}{9}'],
    },
  ],
};
