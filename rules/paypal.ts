import type { ProviderDef } from '../src/model/provider.ts';

export const paypal: ProviderDef = {
  name: 'PayPal',
  words: ['paypal', 'pay_pal'],
  revoke: 'https://developer.paypal.com/dashboard/applications',
  source: 'https://developer.paypal.com/api/rest/authentication/',
  rules: [
    {
      id: 'paypal-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'high',
      value: /E[A-Za-z0-9_-]{79}/,
      minEntropy: 3.5,
      env: 'PAYPAL_CLIENT_SECRET',
      examples: ['PAYPAL_CLIENT_SECRET=E${A-Za-z0-9_-}{79}'],
      nonExamples: ['PAYPAL_CLIENT_SECRET=E${A-Za-z0-9_-}{40}', 'PAYPAL_CLIENT_ID=A${A-Za-z0-9_-}{79}'],
    },
    {
      id: 'paypal-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['A21AA'],
      token: /A21AA[A-Za-z0-9_-]{60,120}/,
      minEntropy: 3.5,
      env: 'PAYPAL_ACCESS_TOKEN',
      examples: ['Authorization: Bearer A21AA${A-Za-z0-9_-}{92}'],
      nonExamples: ['A21AA${A-Za-z0-9}{20}'],
    },
  ],
};
