import type { ProviderDef } from '../src/model/provider.ts';

export const insightly: ProviderDef = {
  name: 'Insightly',
  words: ['insightly'],
  revoke: 'https://crm.insightly.com/',
  source: 'https://api.insightly.com/v3.1/Help',
  rules: [
    {
      id: 'insightly-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-z]{36}/,
      minEntropy: 3,
      env: 'INSIGHTLY_API_KEY',
      examples: [
        'INSIGHTLY_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const insightlyApiKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'INSIGHTLY_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'INSIGHTLY_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
