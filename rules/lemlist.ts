import type { ProviderDef } from '../src/model/provider.ts';

export const lemlist: ProviderDef = {
  name: 'lemlist',
  words: ['lemlist'],
  revoke: 'https://app.lemlist.com/settings/integrations',
  source: 'https://developer.lemlist.com/',
  rules: [
    {
      id: 'lemlist-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'LEMLIST_API_KEY',
      examples: ['LEMLIST_API_KEY=${0-9a-z}{32}', 'const lemlistApiKey = "${0-9a-z}{32}";'],
      nonExamples: ['LEMLIST_API_KEY=${0-9a-z}{29}', 'LEMLIST_API_KEY=${0-9a-z}{37}'],
    },
  ],
};
