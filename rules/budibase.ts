import type { ProviderDef } from '../src/model/provider.ts';

export const budibase: ProviderDef = {
  name: 'Budibase',
  words: ['budibase'],
  revoke: 'https://docs.budibase.com/docs/public-api',
  source: 'https://docs.budibase.com/docs/public-api',
  rules: [
    {
      id: 'budibase-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /[0-9a-f]{32}-[0-9a-f]{78}/,
      minEntropy: 3,
      env: 'BUDIBASE_API_KEY',
      examples: ['BUDIBASE_API_KEY=${0-9a-f}{32}-${0-9a-f}{78}', '{"budibase_key": "${0-9a-f}{32}-${0-9a-f}{78}"}'],
      nonExamples: ['BUDIBASE_API_KEY=${0-9a-f}{32}-${0-9a-f}{77}', 'BUDIBASE_API_KEY=${0-9a-f}{32}-${0-9a-f}{79}'],
    },
  ],
};
