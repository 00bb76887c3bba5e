import type { ProviderDef } from '../src/model/provider.ts';

export const requestfinance: ProviderDef = {
  name: 'Request Finance',
  words: ['requestfinance', 'request.finance', 'request_finance', 'request-finance'],
  revoke: 'https://app.request.finance/',
  source: 'https://docs.request.finance/',
  rules: [
    {
      id: 'requestfinance-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
      env: 'REQUESTFINANCE_API_KEY',
      examples: ['REQUESTFINANCE_API_KEY=${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}'],
      nonExamples: [
        'REQUESTFINANCE_API_KEY=${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}',
        'REQUESTFINANCE_API_KEY=${a-z}{7}-${a-z}{7}-${a-z}{7}-${a-z}{7}',
      ],
    },
  ],
};
