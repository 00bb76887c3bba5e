import type { ProviderDef } from '../src/model/provider.ts';

export const scrapeowl: ProviderDef = {
  name: 'ScrapeOwl',
  words: ['scrapeowl'],
  revoke: 'https://app.scrapeowl.com/',
  source: 'https://app.scrapeowl.com/',
  rules: [
    {
      id: 'scrapeowl-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{30}/,
      minEntropy: 3,
      env: 'SCRAPEOWL_API_KEY',
      examples: ['SCRAPEOWL_API_KEY=${0-9a-z}{30}', 'const scrapeowlKey = "${0-9a-z}{30}";'],
      nonExamples: ['scrapeowl_key = ${0-9a-z}{25}', 'other_key = ${0-9a-z}{30}'],
    },
  ],
};
