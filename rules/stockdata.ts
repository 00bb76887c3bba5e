import type { ProviderDef } from '../src/model/provider.ts';

export const stockdata: ProviderDef = {
  name: 'StockData',
  words: ['stockdata', 'stockdata.org'],
  revoke: 'https://www.stockdata.org/dashboard',
  source: 'https://www.stockdata.org/documentation',
  rules: [
    {
      id: 'stockdata-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'STOCKDATA_TOKEN',
      examples: ['STOCKDATA_TOKEN=${A-Za-z0-9}{40}', 'const stockdataToken = "${A-Za-z0-9}{40}";'],
      nonExamples: ['stockdata_token = ${A-Za-z0-9}{35}', 'other_token = ${A-Za-z0-9}{40}'],
    },
  ],
};
