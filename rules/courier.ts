import type { ProviderDef } from '../src/model/provider.ts';

export const courier: ProviderDef = {
  name: 'Courier',
  words: ['courier'],
  revoke: 'https://app.courier.com/settings/api-keys',
  source: 'https://www.courier.com/docs/reference/auth/intro',
  rules: [
    {
      id: 'courier-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['pk_prod_', 'pk_test_'],
      token: /pk_(?:prod|test)_[0-9A-Z]{28}/,
      minEntropy: 3.5,
      env: 'COURIER_AUTH_TOKEN',
      examples: ['pk_prod_${0-9A-Z}{28}', 'COURIER_AUTH_TOKEN=pk_test_${0-9A-Z}{28}'],
      nonExamples: ['pk_test_${A-Za-z0-9}{24}', 'pk_prod_${0-9A-Z}{20}'],
    },
  ],
};
