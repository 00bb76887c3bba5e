import type { ProviderDef } from '../src/model/provider.ts';

export const paymoapp: ProviderDef = {
  name: 'Paymo',
  words: ['paymo'],
  revoke: 'https://github.com/paymoapp/api',
  source: 'https://github.com/paymoapp/api',
  rules: [
    {
      id: 'paymoapp-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{44}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'PAYMOAPP_API_KEY',
      examples: ['PAYMOAPP_API_KEY=${A-Za-z0-9}{44}', 'const paymoKey = "${0-9}{1}${A-Za-z0-9}{43}";'],
      nonExamples: ['PAYMOAPP_API_KEY = ${A-Za-z0-9}{41}', 'paymo_id = ${0-9}{9}'],
    },
  ],
};
