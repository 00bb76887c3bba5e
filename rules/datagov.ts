import type { ProviderDef } from '../src/model/provider.ts';

export const datagov: ProviderDef = {
  name: 'api.data.gov',
  words: ['data.gov', 'data_gov', 'datagov', 'data-gov'],
  revoke: 'https://api.data.gov/docs/api-key/',
  source: 'https://api.data.gov/docs/api-key/',
  rules: [
    {
      id: 'datagov-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'DATA_GOV_API_KEY',
      examples: ['data_gov_key = "${A-Za-z0-9}{40}"', 'DATA_GOV_KEY=${A-Za-z0-9}{40}'],
      nonExamples: ['data_gov_key = "${A-Za-z0-9}{45}"', 'key = "${A-Za-z0-9}{40}"'],
    },
  ],
};
