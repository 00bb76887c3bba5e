import type { ProviderDef } from '../src/model/provider.ts';

export const overloop: ProviderDef = {
  name: 'Overloop',
  words: ['overloop'],
  revoke: 'https://apidoc.overloop.com/',
  source: 'https://apidoc.overloop.com/',
  rules: [
    {
      id: 'overloop-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{50}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'OVERLOOP_API_KEY',
      examples: ['OVERLOOP_API_KEY=${A-Za-z0-9_-}{50}', 'const overloopKey = "${A-Za-z0-9_-}{50}";'],
      nonExamples: ['OVERLOOP_API_KEY = ${A-Za-z0-9_-}{47}', 'overloop_id = ${0-9}{9}'],
    },
  ],
};
