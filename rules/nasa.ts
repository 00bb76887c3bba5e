import type { ProviderDef } from '../src/model/provider.ts';

export const nasa: ProviderDef = {
  name: 'NASA',
  words: ['nasa', 'api.nasa.gov'],
  revoke: 'https://api.nasa.gov/',
  source: 'https://api.nasa.gov/',
  rules: [
    {
      id: 'nasa-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'NASA_API_KEY',
      examples: ['NASA_API_KEY=${A-Za-z0-9}{40}', 'const nasaKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['NASA_API_KEY = ${A-Za-z0-9}{37}', 'nasa_id = ${0-9}{9}'],
    },
  ],
};
