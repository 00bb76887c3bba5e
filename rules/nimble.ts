import type { ProviderDef } from '../src/model/provider.ts';

export const nimble: ProviderDef = {
  name: 'Nimble',
  words: ['nimble'],
  revoke: 'https://docs.nimbleway.com/',
  source: 'https://docs.nimbleway.com/',
  rules: [
    {
      id: 'nimble-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[A-Za-z0-9]{30}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'NIMBLE_API_KEY',
      examples: ['NIMBLE_API_KEY=${A-Za-z0-9}{30}', 'const nimbleKey = "${A-Za-z0-9}{30}";'],
      nonExamples: ['NIMBLE_API_KEY = ${A-Za-z0-9}{27}', 'nimble_id = ${0-9}{9}'],
    },
  ],
};
