import type { ProviderDef } from '../src/model/provider.ts';

export const checkout: ProviderDef = {
  name: 'Checkout.com',
  words: ['checkout', 'cko_', 'ckosecret'],
  revoke: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  source: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  rules: [
    {
      id: 'checkout-test-secret-key',
      kind: 'secret-key',
      severity: 'low',
      confidence: 'high',
      keywords: ['sk_test_', 'sk_sbox_'],
      token:
        /sk_(?:test_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|sbox_[0-9a-z]{26}[*#$=]?)/,
      minEntropy: 3,
      env: 'CHECKOUT_SECRET_KEY',
      examples: [
        'sk_test_${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'CHECKOUT_SECRET_KEY=sk_sbox_${0-9a-z}{26}',
      ],
      nonExamples: ['sk_test_${0-9a-f}{8}-${0-9a-f}{4}', 'sk_test_${0-9A-Za-z}{24}'],
    },
    {
      id: 'checkout-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      value: /sk_[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}|sk_[0-9a-z]{26}[*#$=]/,
      notAfter: 'A-Za-z0-9_=-',
      minEntropy: 3,
      env: 'CHECKOUT_SECRET_KEY',
      examples: [
        'CHECKOUT_SECRET_KEY=sk_${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'cko_secret = "sk_${0-9a-z}{26}="',
      ],
      nonExamples: ['CHECKOUT_SECRET_KEY=sk_${0-9a-f}{8}-${0-9a-f}{4}'],
    },
  ],
};
