import type { ProviderDef } from '../src/model/provider.ts';

export const paymongo: ProviderDef = {
  name: 'PayMongo',
  words: ['paymongo', 'pay_mongo'],
  revoke: 'https://dashboard.paymongo.com/developers',
  source: 'https://developers.paymongo.com/docs/authentication',
  rules: [
    {
      id: 'paymongo-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      value: /sk_live_[A-Za-z0-9]{24}|sk_test_[A-Za-z0-9]{24}/,
      minEntropy: 3,
      env: 'PAYMONGO_SECRET_KEY',
      examples: ['PAYMONGO_SECRET_KEY=sk_live_${A-Za-z0-9}{24}'],
      nonExamples: ['PAYMONGO_PUBLIC_KEY=pk_live_${A-Za-z0-9}{24}', 'PAYMONGO_SECRET_KEY=sk_live_${A-Za-z0-9}{12}'],
    },
    {
      id: 'paymongo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[A-Za-z0-9_]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'PAYMONGO_API_KEY',
      examples: ['PAYMONGO_API_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['PAYMONGO_API_KEY=${A-Za-z0-9}{20}', 'PAYMONGO_LINK=${A-Za-z0-9}{40}'],
    },
  ],
};
