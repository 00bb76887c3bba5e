import type { ProviderDef } from '../src/model/provider.ts';

export const firecrawl: ProviderDef = {
  name: 'Firecrawl',
  words: ['firecrawl', 'fire_crawl'],
  revoke: 'https://www.firecrawl.dev/app/api-keys',
  source: 'https://docs.firecrawl.dev/',
  rules: [
    {
      id: 'firecrawl-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /fc-[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'FIRECRAWL_API_KEY',
      examples: ['FIRECRAWL_API_KEY=fc-${0-9a-f}{32}'],
      nonExamples: ['FIRECRAWL_API_KEY=fc-${0-9a-f}{20}', 'fc-${0-9a-f}{32}'],
    },
  ],
};
