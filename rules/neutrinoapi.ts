import type { ProviderDef } from '../src/model/provider.ts';

export const neutrinoapi: ProviderDef = {
  name: 'Neutrino API',
  words: ['neutrino'],
  revoke: 'https://www.neutrinoapi.com/api/api-basics/',
  source: 'https://www.neutrinoapi.com/api/api-basics/',
  rules: [
    {
      id: 'neutrinoapi-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{48}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'NEUTRINO_API_KEY',
      examples: ['NEUTRINO_API_KEY=${A-Za-z0-9}{48}', 'const neutrinoKey = "${A-Za-z0-9}{48}";'],
      nonExamples: ['NEUTRINO_API_KEY = ${A-Za-z0-9}{45}', 'neutrino_id = ${0-9}{9}'],
    },
  ],
};
