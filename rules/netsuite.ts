import type { ProviderDef } from '../src/model/provider.ts';

export const netsuite: ProviderDef = {
  name: 'NetSuite',
  words: ['netsuite', 'net_suite'],
  revoke: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  source: 'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_4247337262.html',
  rules: [
    {
      id: 'netsuite-token-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9A-Za-z]{64}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private', 'consumer'],
      minEntropy: 3,
      env: 'NETSUITE_TOKEN_SECRET',
      examples: ['NETSUITE_TOKEN_SECRET=${0-9a-f}{64}', 'netsuite_consumer_secret: "${0-9a-f}{64}"'],
      nonExamples: ['NETSUITE_TOKEN_SECRET=${0-9a-f}{50}', 'NETSUITE_ACCOUNT=${0-9}{7}'],
    },
  ],
};
