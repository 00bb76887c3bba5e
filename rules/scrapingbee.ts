import type { ProviderDef } from '../src/model/provider.ts';

export const scrapingbee: ProviderDef = {
  name: 'ScrapingBee',
  words: ['scrapingbee', 'scraping_bee', 'scraping-bee'],
  revoke: 'https://app.scrapingbee.com/account/manage/api_key',
  source: 'https://www.scrapingbee.com/documentation/',
  rules: [
    {
      id: 'scrapingbee-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Z]{80}/,
      minEntropy: 3,
      env: 'SCRAPINGBEE_API_KEY',
      examples: ['SCRAPINGBEE_API_KEY=${0-9A-Z}{80}', 'const scrapingbeeKey = "${0-9A-Z}{80}";'],
      nonExamples: ['scrapingbee_key = ${0-9A-Z}{75}', 'other_key = ${0-9A-Z}{80}'],
    },
  ],
};
