import type { ProviderDef } from '../src/model/provider.ts';

export const scraperapi: ProviderDef = {
  name: 'ScraperAPI',
  words: ['scraperapi', 'scraper_api', 'scraper-api'],
  revoke: 'https://dashboard.scraperapi.com/',
  source: 'https://docs.scraperapi.com/',
  rules: [
    {
      id: 'scraperapi-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SCRAPERAPI_API_KEY',
      examples: ['SCRAPERAPI_API_KEY=${0-9a-z}{32}', 'const scraperapiKey = "${0-9a-z}{32}";'],
      nonExamples: ['scraperapi_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
