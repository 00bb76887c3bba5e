import type { ProviderDef } from '../src/model/provider.ts';

export const upcdatabase: ProviderDef = {
  name: 'UPC Database',
  words: ['upcdatabase', 'upc_database', 'upc-database'],
  revoke: 'https://upcdatabase.org/apikeys',
  source: 'https://upcdatabase.org/api',
  rules: [
    {
      id: 'upcdatabase-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Z0-9]{32}/,
      minEntropy: 3,
      env: 'UPCDATABASE_API_KEY',
      examples: ['UPCDATABASE_API_KEY=${A-Z0-9}{32}', 'upcdatabase_api_key: "${A-Z0-9}{32}"'],
      nonExamples: ['UPCDATABASE_API_KEY=${A-Z0-9}{39}', 'UPCDATABASE_API_KEY=${A-Z0-9}{29}'],
    },
  ],
};
