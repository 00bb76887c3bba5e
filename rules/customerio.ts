import type { ProviderDef } from '../src/model/provider.ts';

export const customerio: ProviderDef = {
  name: 'Customer.io',
  words: ['customerio', 'customer_io', 'customer.io', 'customer-io', 'cio_'],
  revoke: 'https://fly.customer.io/settings/api_credentials',
  source: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  rules: [
    {
      id: 'customerio-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}|[A-Za-z0-9]{20}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CUSTOMERIO_API_KEY',
      examples: ['CUSTOMERIO_API_KEY=${0-9a-f}{20}', 'customerio_app_key = "${0-9a-f}{32}"'],
      nonExamples: ['customerio_key = "${A-Za-z0-9}{26}"', 'customerio = "${0-9a-f}{20}"'],
    },
  ],
};
