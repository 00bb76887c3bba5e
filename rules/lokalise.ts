import type { ProviderDef } from '../src/model/provider.ts';

export const lokalise: ProviderDef = {
  name: 'Lokalise',
  words: ['lokalise'],
  revoke: 'https://app.lokalise.com/profile#apitokens',
  source: 'https://developers.lokalise.com/reference/api-authentication',
  rules: [
    {
      id: 'lokalise-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'LOKALISE_API_TOKEN',
      examples: ['LOKALISE_API_TOKEN=${0-9a-z}{40}', 'const lokaliseApiToken = "${0-9a-z}{40}";'],
      nonExamples: ['LOKALISE_API_TOKEN=${0-9a-z}{37}', 'LOKALISE_API_TOKEN=${0-9a-z}{45}'],
    },
  ],
};
