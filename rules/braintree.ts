import type { ProviderDef } from '../src/model/provider.ts';

export const braintree: ProviderDef = {
  name: 'Braintree',
  words: ['braintree'],
  revoke: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  source: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  rules: [
    {
      id: 'braintree-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['access_token$production$', 'access_token$sandbox$'],
      token: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
      env: 'BRAINTREE_ACCESS_TOKEN',
      examples: [
        'access_token$production$${0-9a-z}{16}$${0-9a-f}{32}',
        'BRAINTREE_ACCESS_TOKEN="access_token$sandbox$${0-9a-z}{16}$${0-9a-f}{32}"',
      ],
      nonExamples: ['access_token$production$${0-9a-z}{16}$${0-9a-f}{20}'],
    },
    {
      id: 'braintree-private-key',
      kind: 'secret-key',
      label: { en: 'private key', ja: 'プライベートキー' },
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      nouns: ['private', 'secret', 'key'],
      minEntropy: 3,
      env: 'BRAINTREE_PRIVATE_KEY',
      examples: ['BRAINTREE_PRIVATE_KEY=${0-9a-f}{32}', '{"braintree_private": "${0-9a-f}{32}"}'],
      nonExamples: ['BRAINTREE_PRIVATE_KEY=${0-9a-f}{31}', 'BRAINTREE_PRIVATE_KEY=${0-9a-f}{33}'],
    },
  ],
};
