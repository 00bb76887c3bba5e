import type { ProviderDef } from '../src/model/provider.ts';

export const webscraper: ProviderDef = {
  name: 'Web Scraper',
  words: ['webscraper', 'web_scraper', 'web-scraper'],
  revoke: 'https://cloud.webscraper.io/api',
  source: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  rules: [
    {
      id: 'webscraper-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[A-Za-z0-9]{60}/,
      minEntropy: 3.5,
      env: 'WEBSCRAPER_API_TOKEN',
      examples: ['WEBSCRAPER_API_TOKEN=${A-Za-z0-9}{60}', 'webscraper_api_token: "${0-9}{1}${A-Za-z0-9}{59}"'],
      nonExamples: ['WEBSCRAPER_API_TOKEN=${A-Za-z0-9}{67}', 'WEBSCRAPER_API_TOKEN=${A-Za-z0-9}{57}'],
    },
  ],
};
