import type { ProviderDef } from '../src/model/provider.ts';

export const apify: ProviderDef = {
  name: 'Apify',
  words: ['apify'],
  revoke: 'https://console.apify.com/settings/integrations',
  source: 'https://docs.apify.com/platform/integrations/api',
  rules: [
    {
      id: 'apify-api-token',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['apify_api_'],
      token: /apify_api_[A-Za-z0-9-]{36}/,
      minEntropy: 3,
      proof: 'crc32-base62',
      unproven: 'medium',
      env: 'APIFY_TOKEN',
      examples: ['apify_api_${A-Za-z0-9-}{36}', 'APIFY_TOKEN="apify_api_${A-Za-z0-9-}{36}"'],
      nonExamples: ['apify_api_${A-Za-z0-9-}{35}'],
    },
  ],
};
