import type { ProviderDef } from '../src/model/provider.ts';

export const zenscrape: ProviderDef = {
  name: 'Zenscrape',
  words: ['zenscrape'],
  revoke: 'https://app.zenscrape.com/',
  source: 'https://zenscrape.com/documentation/',
  rules: [
    {
      id: 'zenscrape-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'ZENSCRAPE_API_KEY',
      examples: [
        'ZENSCRAPE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'zenscrape_api_key: "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
      nonExamples: [
        'ZENSCRAPE_API_KEY=${0-9a-f}{32}',
        'ZENSCRAPE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}-${0-9a-f}{4}',
      ],
    },
  ],
};
