import type { ProviderDef } from '../src/model/provider.ts';

export const taxjar: ProviderDef = {
  name: 'TaxJar',
  words: ['taxjar'],
  revoke: 'https://app.taxjar.com/account#api-access',
  source: 'https://developers.taxjar.com/api/reference/',
  rules: [
    {
      id: 'taxjar-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'TAXJAR_API_KEY',
      examples: ['TAXJAR_API_KEY=${0-9a-z}{32}', 'taxjar_api_key: "${0-9a-z}{32}"'],
      nonExamples: ['TAXJAR_API_KEY=${0-9a-z}{39}', 'TAXJAR_API_KEY=${0-9a-z}{29}'],
    },
  ],
};
