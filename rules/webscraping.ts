import type { ProviderDef } from '../src/model/provider.ts';

export const webscraping: ProviderDef = {
  name: 'WebScraping.AI',
  words: ['webscraping', 'web_scraping', 'web-scraping'],
  revoke: 'https://webscraping.ai/dashboard',
  source: 'https://webscraping.ai/docs',
  rules: [
    {
      id: 'webscraping-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'WEBSCRAPING_API_KEY',
      examples: ['WEBSCRAPING_API_KEY=${A-Za-z0-9}{32}', 'webscraping_api_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['WEBSCRAPING_API_KEY=${A-Za-z0-9}{39}', 'WEBSCRAPING_API_KEY=${A-Za-z0-9}{29}'],
    },
    {
      id: 'webscraping-ai-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'WEBSCRAPING_AI_API_KEY',
      examples: [
        'WEBSCRAPING_AI_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'webscraping_ai_api_key: "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
      nonExamples: [
        'WEBSCRAPING_AI_API_KEY=${0-9a-f}{32}',
        'WEBSCRAPING_AI_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}-${0-9a-f}{4}',
      ],
    },
  ],
};
