import type { ProviderDef } from '../src/model/provider.ts';

export const yelp: ProviderDef = {
  name: 'Yelp',
  words: ['yelp'],
  revoke: 'https://www.yelp.com/developers/v3/manage_app',
  source: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  rules: [
    {
      id: 'yelp-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_=.-]{128}/,
      notAfter: 'A-Za-z0-9_=.-',
      minEntropy: 3.5,
      env: 'YELP_API_KEY',
      examples: ['YELP_API_KEY=${0-9}{1}${A-Za-z0-9_-}{127}'],
      nonExamples: ['YELP_API_KEY=${A-Za-z0-9_-}{60}'],
    },
  ],
};
