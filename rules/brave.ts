import type { ProviderDef } from '../src/model/provider.ts';

export const brave: ProviderDef = {
  name: 'Brave Search',
  words: ['brave', 'subscription-token', 'subscription_token'],
  revoke: 'https://api-dashboard.search.brave.com/app/keys',
  source: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
  rules: [
    {
      id: 'brave-search-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      value: /BSA[0-9A-Za-z_-]{28}/,
      words: ['brave', 'x-subscription-token', 'subscription-token', 'subscription_token'],
      minEntropy: 3,
      env: 'BRAVE_API_KEY',
      examples: ['BRAVE_API_KEY=BSA${0-9A-Za-z_-}{28}', '{"brave_key": "BSA${0-9A-Za-z_-}{28}"}'],
      nonExamples: ['BRAVE_API_KEY=BSA${0-9A-Za-z_-}{27}'],
    },
  ],
};
