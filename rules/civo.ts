import type { ProviderDef } from '../src/model/provider.ts';

export const civo: ProviderDef = {
  name: 'Civo',
  words: ['civo'],
  revoke: 'https://dashboard.civo.com/security',
  source: 'https://www.civo.com/api',
  rules: [
    {
      id: 'civo-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9A-Za-z]{50}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CIVO_TOKEN',
      examples: ['CIVO_TOKEN=${0-9A-Za-z}{50}', '{"civo_key": "${0-9A-Za-z}{50}"}'],
      nonExamples: ['CIVO_TOKEN=${0-9A-Za-z}{49}', 'CIVO_TOKEN=${0-9A-Za-z}{51}'],
    },
  ],
};
