import type { ProviderDef } from '../src/model/provider.ts';

export const finnhub: ProviderDef = {
  name: 'Finnhub',
  words: ['finnhub'],
  revoke: 'https://finnhub.io/dashboard',
  source: 'https://finnhub.io/docs/api/authentication',
  rules: [
    {
      id: 'finnhub-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{40}|[0-9a-z]{20}/,
      minEntropy: 3,
      env: 'FINNHUB_API_KEY',
      examples: ['finnhub_key = "${0-9a-z}{20}"', 'FINNHUB_KEY=${0-9a-z}{40}'],
      nonExamples: ['finnhub_key = "${0-9a-z}{45}"', 'key = "${0-9a-z}{20}"'],
    },
  ],
};
