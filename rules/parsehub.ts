import type { ProviderDef } from '../src/model/provider.ts';

export const parsehub: ProviderDef = {
  name: 'ParseHub',
  words: ['parsehub', 'parse_hub'],
  revoke: 'https://www.parsehub.com/docs/ref/api/v2/',
  source: 'https://www.parsehub.com/docs/ref/api/v2/',
  rules: [
    {
      id: 'parsehub-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[A-Za-z0-9_-]{12}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 2.5,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'PARSEHUB_API_KEY',
      examples: ['PARSEHUB_API_KEY=${0-9}{1}${A-Za-z0-9_-}{11}', 'const parsehubKey = "${0-9}{1}${A-Za-z0-9_-}{11}";'],
      nonExamples: ['PARSEHUB_API_KEY = ${A-Za-z0-9_-}{9}', 'parsehub_id = ${0-9}{9}'],
    },
  ],
};
