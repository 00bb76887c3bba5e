import type { ProviderDef } from '../src/model/provider.ts';

export const api2cart: ProviderDef = {
  name: 'API2Cart',
  words: ['api2cart'],
  revoke: 'https://api2cart.com/docs/',
  source: 'https://api2cart.com/docs/',
  rules: [
    {
      id: 'api2cart-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'API2CART_API_KEY',
      examples: ['API2CART_API_KEY=${0-9a-f}{32}', '{"api2cart_key": "${0-9a-f}{32}"}'],
      nonExamples: ['API2CART_API_KEY=${0-9a-f}{31}', 'API2CART_API_KEY=${0-9a-f}{33}'],
    },
  ],
};
