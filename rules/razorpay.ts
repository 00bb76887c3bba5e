import type { ProviderDef } from '../src/model/provider.ts';

export const razorpay: ProviderDef = {
  name: 'Razorpay',
  words: ['razorpay', 'rzp_live', 'rzp_test'],
  revoke: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  source: 'https://razorpay.com/docs/api/authentication/',
  rules: [
    {
      id: 'razorpay-key-id',
      kind: 'key-id',
      severity: 'low',
      confidence: 'high',
      keywords: ['rzp_live_', 'rzp_test_'],
      token: /rzp_(?:live|test)_[A-Za-z0-9]{14}/,
      env: 'RAZORPAY_KEY_ID',
      examples: ['RAZORPAY_KEY_ID=rzp_live_${A-Za-z0-9}{14}'],
      nonExamples: ['rzp_live_${A-Za-z0-9}{8}'],
    },
    {
      id: 'razorpay-key-secret',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['secret', 'key', 'token'],
      value: /[A-Za-z0-9]{24}/,
      minEntropy: 3.3,
      checks: ['mixed-classes'],
      env: 'RAZORPAY_KEY_SECRET',
      examples: ['RAZORPAY_KEY_SECRET=${A-Za-z0-9}{24}', 'const razorpaySecretKey = "${A-Za-z0-9}{24}";'],
      nonExamples: ['razorpay_secret_key = ${A-Za-z0-9}{19}', 'other_secret_key = ${A-Za-z0-9}{24}'],
    },
  ],
};
