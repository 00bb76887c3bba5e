import type { ProviderDef } from '../src/model/provider.ts';

export const perplexity: ProviderDef = {
  name: 'Perplexity',
  words: ['perplexity', 'pplx'],
  revoke: 'https://www.perplexity.ai/account/api/keys',
  source: 'https://docs.perplexity.ai/',
  rules: [
    {
      id: 'perplexity-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['pplx-'],
      token: /pplx-[A-Za-z0-9]{48}/,
      minEntropy: 3,
      env: 'PERPLEXITY_API_KEY',
      examples: ['PERPLEXITY_API_KEY=pplx-${A-Za-z0-9}{48}'],
      nonExamples: ['pplx-${A-Za-z0-9}{20}', 'pplx-70b-online'],
    },
  ],
};
