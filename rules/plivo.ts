import type { ProviderDef } from '../src/model/provider.ts';

export const plivo: ProviderDef = {
  name: 'Plivo',
  words: ['plivo'],
  revoke: 'https://console.plivo.com/dashboard/',
  source: 'https://www.plivo.com/docs/account/api/overview/',
  rules: [
    {
      id: 'plivo-auth-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{40}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'PLIVO_AUTH_TOKEN',
      examples: ['PLIVO_AUTH_TOKEN=${A-Za-z0-9_-}{40}', 'const plivoKey = "${A-Za-z0-9_-}{40}";'],
      nonExamples: ['PLIVO_AUTH_TOKEN = ${A-Za-z0-9_-}{37}', 'plivo_id = ${0-9}{9}'],
    },
  ],
};
