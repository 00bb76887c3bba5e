import type { ProviderDef } from '../src/model/provider.ts';

export const redirectpizza: ProviderDef = {
  name: 'redirect.pizza',
  words: ['redirect.pizza', 'redirectpizza', 'redirect_pizza'],
  revoke: 'https://redirect.pizza/api-tokens',
  source: 'https://redirect.pizza/docs',
  rules: [
    {
      id: 'redirectpizza-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'high',
      keywords: ['rpa_'],
      token: /rpa_[0-9a-z]{30}/,
      minEntropy: 3,
      env: 'REDIRECT_PIZZA_TOKEN',
      examples: ['REDIRECT_PIZZA_TOKEN=rpa_${0-9a-z}{30}'],
      nonExamples: ['rpa_${0-9a-z}{20}', 'rpa_${0-9a-z}{40}'],
    },
  ],
};
