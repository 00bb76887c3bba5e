import type { ProviderDef } from '../src/model/provider.ts';

export const numverify: ProviderDef = {
  name: 'numverify',
  words: ['numverify', 'num_verify'],
  revoke: 'https://numverify.com/documentation',
  source: 'https://numverify.com/documentation',
  rules: [
    {
      id: 'numverify-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'NUMVERIFY_API_KEY',
      examples: ['NUMVERIFY_API_KEY=${0-9a-f}{32}', 'const numverifyKey = "${0-9a-f}{32}";'],
      nonExamples: ['NUMVERIFY_API_KEY = ${0-9a-f}{29}', 'numverify_id = ${0-9}{9}'],
    },
  ],
};
