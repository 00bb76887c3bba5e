import type { ProviderDef } from '../src/model/provider.ts';

export const scrapingant: ProviderDef = {
  name: 'ScrapingAnt',
  words: ['scrapingant'],
  revoke: 'https://app.scrapingant.com/dashboard',
  source: 'https://docs.scrapingant.com/',
  rules: [
    {
      id: 'scrapingant-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SCRAPINGANT_API_KEY',
      examples: ['SCRAPINGANT_API_KEY=${0-9a-z}{32}', 'const scrapingantKey = "${0-9a-z}{32}";'],
      nonExamples: ['scrapingant_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
