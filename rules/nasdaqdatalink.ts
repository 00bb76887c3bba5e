import type { ProviderDef } from '../src/model/provider.ts';

export const nasdaqdatalink: ProviderDef = {
  name: 'Nasdaq Data Link',
  words: ['nasdaq', 'quandl', 'data_link'],
  revoke: 'https://docs.data.nasdaq.com/docs/getting-started',
  source: 'https://docs.data.nasdaq.com/docs/getting-started',
  rules: [
    {
      id: 'nasdaqdatalink-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{20}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'NASDAQ_DATA_LINK_API_KEY',
      examples: ['NASDAQ_DATA_LINK_API_KEY=${0-9}{1}${A-Za-z0-9_-}{19}', 'const nasdaqKey = "${A-Za-z0-9_-}{20}";'],
      nonExamples: ['NASDAQ_DATA_LINK_API_KEY = ${A-Za-z0-9_-}{17}', 'nasdaq_id = ${0-9}{9}'],
    },
  ],
};
