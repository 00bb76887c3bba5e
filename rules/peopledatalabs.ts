import type { ProviderDef } from '../src/model/provider.ts';

export const peopledatalabs: ProviderDef = {
  name: 'People Data Labs',
  words: ['peopledatalabs', 'people_data_labs', 'people-data-labs', 'pdl_api', 'pdl_key'],
  revoke: 'https://docs.peopledatalabs.com/docs/authentication',
  source: 'https://docs.peopledatalabs.com/docs/authentication',
  rules: [
    {
      id: 'peopledatalabs-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'PDL_API_KEY',
      examples: ['PDL_API_KEY=${0-9a-f}{64}', 'const peopledatalabsKey = "${0-9a-f}{64}";'],
      nonExamples: ['PDL_API_KEY = ${0-9a-f}{61}', 'peopledatalabs_id = ${0-9}{9}'],
    },
  ],
};
