import type { ProviderDef } from '../src/model/provider.ts';

export const sanity: ProviderDef = {
  name: 'Sanity',
  words: ['sanity'],
  revoke: 'https://www.sanity.io/manage',
  source: 'https://www.sanity.io/docs/http-auth',
  rules: [
    {
      id: 'sanity-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      value: /sk[A-Za-z0-9]{78,200}/,
      minEntropy: 3.5,
      env: 'SANITY_AUTH_TOKEN',
      examples: ['SANITY_AUTH_TOKEN=sk${A-Za-z0-9}{79}', 'SANITY_AUTH_TOKEN=sk${A-Za-z0-9}{178}'],
      nonExamples: ['SANITY_AUTH_TOKEN=sk${A-Za-z0-9}{40}', 'SANITY_AUTH_TOKEN=${a-r}{80}'],
    },
  ],
};
