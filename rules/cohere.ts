import type { ProviderDef } from '../src/model/provider.ts';

export const cohere: ProviderDef = {
  name: 'Cohere',
  words: ['cohere', 'co_api_key'],
  revoke: 'https://dashboard.cohere.com/api-keys',
  source: 'https://docs.cohere.com/docs/rate-limits',
  rules: [
    {
      id: 'cohere-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'CO_API_KEY',
      examples: ['cohere_key = "${A-Za-z0-9}{40}"', 'COHERE_KEY=${A-Za-z0-9}{40}'],
      nonExamples: ['cohere_key = "${A-Za-z0-9}{45}"', 'key = "${A-Za-z0-9}{40}"'],
    },
  ],
};
