import type { ProviderDef } from '../src/model/provider.ts';

export const optimizely: ProviderDef = {
  name: 'Optimizely',
  words: ['optimizely'],
  revoke: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  source: 'https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token',
  rules: [
    {
      id: 'optimizely-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9]:[A-Za-z0-9_-]{50,60}|[A-Za-z0-9:_-]{54}/,
      notAfter: 'A-Za-z0-9:_-',
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'OPTIMIZELY_TOKEN',
      examples: ['OPTIMIZELY_TOKEN=2:${A-Za-z0-9_-}{52}', 'const optimizelyKey = "2:${A-Za-z0-9_-}{52}";'],
      nonExamples: ['OPTIMIZELY_TOKEN = ${A-Za-z0-9_-}{49}', 'optimizely_id = ${0-9}{9}'],
    },
  ],
};
