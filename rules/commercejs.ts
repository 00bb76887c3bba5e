import type { ProviderDef } from '../src/model/provider.ts';

export const commercejs: ProviderDef = {
  name: 'Commerce.js',
  words: ['commercejs', 'commerce.js', 'commerce_js', 'chec_', 'chec.io'],
  revoke: 'https://dashboard.chec.io/settings/developer',
  source: 'https://commercejs.com/docs/',
  rules: [
    {
      id: 'commercejs-secret-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /sk_test_[0-9a-f]{40}|sk_[0-9a-f]{45}/,
      minEntropy: 3,
      env: 'CHEC_SECRET_KEY',
      examples: ['CHEC_SECRET_KEY=sk_test_${0-9a-f}{40}', 'commercejs_key = "sk_${0-9a-f}{45}"'],
      nonExamples: ['CHEC_PUBLIC_KEY=pk_${0-9a-f}{45}'],
    },
  ],
};
