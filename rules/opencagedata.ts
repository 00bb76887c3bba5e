import type { ProviderDef } from '../src/model/provider.ts';

export const opencagedata: ProviderDef = {
  name: 'OpenCage',
  words: ['opencage', 'open_cage'],
  revoke: 'https://opencagedata.com/api',
  source: 'https://opencagedata.com/api',
  rules: [
    {
      id: 'opencagedata-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'OPENCAGEDATA_API_KEY',
      examples: ['OPENCAGEDATA_API_KEY=${0-9a-f}{32}', 'const opencageKey = "${0-9a-f}{32}";'],
      nonExamples: ['OPENCAGEDATA_API_KEY = ${0-9a-f}{29}', 'opencage_id = ${0-9}{9}'],
    },
  ],
};
