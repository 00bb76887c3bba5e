import type { ProviderDef } from '../src/model/provider.ts';

export const scraperbox: ProviderDef = {
  name: 'ScraperBox',
  words: ['scraperbox'],
  revoke: 'https://scraperbox.com/dashboard',
  source: 'https://scraperbox.com/dashboard',
  rules: [
    {
      id: 'scraperbox-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Z]{32}/,
      minEntropy: 3,
      env: 'SCRAPERBOX_API_KEY',
      examples: ['SCRAPERBOX_API_KEY=${0-9A-Z}{32}', 'const scraperboxKey = "${0-9A-Z}{32}";'],
      nonExamples: ['scraperbox_key = ${0-9A-Z}{27}', 'other_key = ${0-9A-Z}{32}'],
    },
  ],
};
