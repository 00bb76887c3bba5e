import type { ProviderDef } from '../src/model/provider.ts';

export const simvoly: ProviderDef = {
  name: 'Simvoly',
  words: ['simvoly'],
  revoke: 'https://simvoly.com/',
  source: 'https://simvoly.com/',
  rules: [
    {
      id: 'simvoly-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{33}/,
      minEntropy: 3,
      env: 'SIMVOLY_API_KEY',
      examples: ['SIMVOLY_API_KEY=${0-9a-z}{33}', 'const simvolyKey = "${0-9a-z}{33}";'],
      nonExamples: ['simvoly_key = ${0-9a-z}{28}', 'other_key = ${0-9a-z}{33}'],
    },
  ],
};
