import type { ProviderDef } from '../src/model/provider.ts';

export const snipcart: ProviderDef = {
  name: 'Snipcart',
  words: ['snipcart'],
  revoke: 'https://app.snipcart.com/dashboard/account/credentials',
  source: 'https://docs.snipcart.com/v3/api-reference/authentication',
  rules: [
    {
      id: 'snipcart-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_]{75}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SNIPCART_API_KEY',
      examples: ['SNIPCART_API_KEY=${A-Za-z0-9_}{75}', 'const snipcartKey = "${A-Za-z0-9_}{75}";'],
      nonExamples: ['snipcart_key = ${A-Za-z0-9_}{70}', 'other_key = ${A-Za-z0-9_}{75}'],
    },
  ],
};
