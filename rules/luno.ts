import type { ProviderDef } from '../src/model/provider.ts';

export const luno: ProviderDef = {
  name: 'Luno',
  words: ['luno'],
  revoke: 'https://www.luno.com/wallet/security/api_keys',
  source: 'https://www.luno.com/en/developers/api',
  rules: [
    {
      id: 'luno-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'LUNO_API_KEY_SECRET',
      examples: ['LUNO_API_KEY_SECRET=${A-Za-z0-9_-}{43}', 'const lunoKey = "${A-Za-z0-9_-}{43}";'],
      nonExamples: ['LUNO_API_KEY_SECRET = ${A-Za-z0-9_-}{40}', 'luno_id = ${0-9}{9}'],
    },
  ],
};
