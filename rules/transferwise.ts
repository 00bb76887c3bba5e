import type { ProviderDef } from '../src/model/provider.ts';

export const transferwise: ProviderDef = {
  name: 'Wise (TransferWise)',
  words: ['transferwise', 'transfer_wise', 'transfer-wise', 'wise_api', 'wise_token', 'wiseapi'],
  revoke: 'https://wise.com/settings/api-tokens',
  source: 'https://docs.wise.com/api-docs/features/authentication-access',
  rules: [
    {
      id: 'transferwise-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f-]{12}/,
      env: 'TRANSFERWISE_API_TOKEN',
      examples: ['TRANSFERWISE_API_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['TRANSFERWISE_API_TOKEN=${0-9a-f}{32}'],
    },
  ],
};
