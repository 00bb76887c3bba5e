import type { ProviderDef } from '../src/model/provider.ts';

export const scrapestack: ProviderDef = {
  name: 'Scrapestack',
  words: ['scrapestack'],
  revoke: 'https://scrapestack.com/dashboard',
  source: 'https://scrapestack.com/documentation',
  rules: [
    {
      id: 'scrapestack-access-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SCRAPESTACK_API_KEY',
      examples: ['SCRAPESTACK_API_KEY=${A-Za-z0-9}{32}', 'const scrapestackKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['scrapestack_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
