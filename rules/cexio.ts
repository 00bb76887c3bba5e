import type { ProviderDef } from '../src/model/provider.ts';

export const cexio: ProviderDef = {
  name: 'CEX.IO',
  words: ['cexio', 'cex.io', 'cex_io'],
  revoke: 'https://docs.cex.io/',
  source: 'https://docs.cex.io/',
  rules: [
    {
      id: 'cexio-api-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9A-Za-z]{24,27}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CEXIO_API_SECRET',
      examples: ['CEXIO_API_SECRET=${0-9A-Za-z}{24}', '{"cexio_key": "${0-9A-Za-z}{24}"}'],
      nonExamples: ['CEXIO_API_SECRET=${0-9A-Za-z}{23}', 'CEXIO_API_SECRET=${0-9A-Za-z}{28}'],
    },
  ],
};
