import type { ProviderDef } from '../src/model/provider.ts';

export const tmetric: ProviderDef = {
  name: 'TMetric',
  words: ['tmetric'],
  revoke: 'https://app.tmetric.com/#/profile',
  source: 'https://tmetric.com/help/data-integrations/how-to-use-tmetric-rest-api',
  rules: [
    {
      id: 'tmetric-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Z0-9]{64}/,
      minEntropy: 3,
      env: 'TMETRIC_API_TOKEN',
      examples: ['TMETRIC_API_TOKEN=${A-Z0-9}{64}', 'tmetric_api_token: "${A-Z0-9}{64}"'],
      nonExamples: ['TMETRIC_API_TOKEN=${A-Z0-9}{71}', 'TMETRIC_API_TOKEN=${A-Z0-9}{61}'],
    },
  ],
};
