import type { ProviderDef } from '../src/model/provider.ts';

export const zoho: ProviderDef = {
  name: 'Zoho',
  words: ['zoho'],
  revoke: 'https://api-console.zoho.com/',
  source: 'https://www.zoho.com/accounts/protocol/oauth.html',
  rules: [
    {
      id: 'zoho-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{42}/,
      minEntropy: 3,
      env: 'ZOHO_CLIENT_SECRET',
      examples: ['ZOHO_CLIENT_SECRET=${0-9a-f}{42}', 'zoho_client_secret: "${0-9a-f}{42}"'],
      nonExamples: ['ZOHO_CLIENT_SECRET=${0-9a-f}{49}', 'ZOHO_CLIENT_SECRET=${0-9a-f}{39}'],
    },
  ],
};
