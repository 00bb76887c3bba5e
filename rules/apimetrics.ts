import type { ProviderDef } from '../src/model/provider.ts';

export const apimetrics: ProviderDef = {
  name: 'APImetrics',
  words: ['apimetrics', 'api_metrics'],
  revoke: 'https://docs.apimetrics.io/',
  source: 'https://docs.apimetrics.io/',
  rules: [
    {
      id: 'apimetrics-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'APIMETRICS_API_KEY',
      examples: ['APIMETRICS_API_KEY=${0-9A-Za-z}{32}', '{"apimetrics_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['APIMETRICS_API_KEY=${0-9A-Za-z}{31}', 'APIMETRICS_API_KEY=${0-9A-Za-z}{33}'],
    },
  ],
};
