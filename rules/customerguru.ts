import type { ProviderDef } from '../src/model/provider.ts';

export const customerguru: ProviderDef = {
  name: 'Customer.guru',
  words: ['customerguru', 'customer_guru', 'customer.guru', 'customer-guru', 'guru_'],
  revoke: 'https://customer.guru/',
  source: 'https://customer.guru/',
  rules: [
    {
      id: 'customerguru-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{50}|[A-Za-z0-9]{30}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'CUSTOMERGURU_API_KEY',
      examples: ['customerguru_key = "${A-Za-z0-9}{30}"', 'CUSTOMERGURU_KEY=${A-Za-z0-9}{50}'],
      nonExamples: ['customerguru_key = "${A-Za-z0-9}{55}"', 'key = "${A-Za-z0-9}{30}"'],
    },
  ],
};
