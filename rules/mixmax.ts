import type { ProviderDef } from '../src/model/provider.ts';

export const mixmax: ProviderDef = {
  name: 'Mixmax',
  words: ['mixmax'],
  revoke: 'https://developer.mixmax.com/reference/authentication',
  source: 'https://developer.mixmax.com/reference/authentication',
  rules: [
    {
      id: 'mixmax-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{36}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'MIXMAX_API_KEY',
      examples: ['MIXMAX_API_KEY=${A-Za-z0-9_-}{36}', 'const mixmaxKey = "${A-Za-z0-9_-}{36}";'],
      nonExamples: ['MIXMAX_API_KEY = ${A-Za-z0-9_-}{33}', 'mixmax_id = ${0-9}{9}'],
    },
  ],
};
