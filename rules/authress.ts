import type { ProviderDef } from '../src/model/provider.ts';

export const authress: ProviderDef = {
  name: 'Authress',
  words: ['authress'],
  revoke: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
  source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/secrets-scanning/',
  rules: [
    {
      id: 'authress-service-client-key',
      kind: 'service-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['.acc_', '.acc-'],
      token:
        /(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}/,
      notAfter: 'A-Za-z0-9_+/=-',
      reach: { before: 64, after: 256 },
      minEntropy: 3,
      env: 'AUTHRESS_CLIENT_SECRET',
      examples: ['AUTHRESS_CLIENT_SECRET=sc_${a-z0-9}{10}.${a-z0-9}{4}.acc_${a-z0-9}{10}.${A-Za-z0-9}{44}'],
      nonExamples: ['sc_${a-z0-9}{10}.${a-z0-9}{4}.acc_${a-z0-9}{10}.${A-Za-z0-9}{12}'],
    },
  ],
};
