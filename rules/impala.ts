import type { ProviderDef } from '../src/model/provider.ts';

export const impala: ProviderDef = {
  name: 'Impala',
  words: ['impala'],
  revoke: 'https://docs.impala.travel/',
  source: 'https://docs.impala.travel/',
  rules: [
    {
      id: 'impala-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{46}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'IMPALA_API_KEY',
      examples: ['IMPALA_API_KEY=${A-Za-z0-9}{46}', 'const impalaApiKey = "${A-Za-z0-9}{46}";'],
      nonExamples: ['IMPALA_API_KEY=${A-Za-z0-9}{43}', 'IMPALA_API_KEY=${A-Za-z0-9}{51}'],
    },
  ],
};
