import type { ProviderDef } from '../src/model/provider.ts';

export const baremetrics: ProviderDef = {
  name: 'Baremetrics',
  words: ['baremetrics'],
  revoke: 'https://developers.baremetrics.com/',
  source: 'https://developers.baremetrics.com/',
  rules: [
    {
      id: 'baremetrics-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /[ls]k_[0-9A-Za-z]{18,24}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BAREMETRICS_API_KEY',
      examples: ['BAREMETRICS_API_KEY=${ls}{1}k_${0-9A-Za-z}{18}', '{"baremetrics_key": "${ls}{1}k_${0-9A-Za-z}{18}"}'],
      nonExamples: ['BAREMETRICS_API_KEY=${ls}{1}k_${0-9A-Za-z}{17}'],
    },
  ],
};
