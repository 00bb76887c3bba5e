import type { ProviderDef } from '../src/model/provider.ts';

export const salesblink: ProviderDef = {
  name: 'SalesBlink',
  words: ['salesblink'],
  revoke: 'https://run.salesblink.io/',
  source: 'https://salesblink.io/',
  rules: [
    {
      id: 'salesblink-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /key-[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'SALESBLINK_API_KEY',
      examples: ['SALESBLINK_API_KEY=key-${A-Za-z0-9}{64}'],
      nonExamples: ['SALESBLINK_API_KEY=key-${A-Za-z0-9}{32}'],
    },
  ],
};
