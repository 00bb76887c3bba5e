import type { ProviderDef } from '../src/model/provider.ts';

export const borgbase: ProviderDef = {
  name: 'BorgBase',
  words: ['borgbase'],
  revoke: 'https://docs.borgbase.com/api',
  source: 'https://docs.borgbase.com/api',
  rules: [
    {
      id: 'borgbase-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z_./-]{148,152}/,
      notBefore: 'A-Za-z0-9/.',
      notAfter: 'A-Za-z0-9_/.-',
      minEntropy: 3,
      env: 'BORGBASE_TOKEN',
      examples: ['BORGBASE_TOKEN=${0-9A-Za-z_./-}{148}', '{"borgbase_key": "${0-9A-Za-z_./-}{148}"}'],
      nonExamples: ['BORGBASE_TOKEN=${0-9A-Za-z_./-}{147}'],
    },
  ],
};
