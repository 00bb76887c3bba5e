import type { ProviderDef } from '../src/model/provider.ts';

export const voyageai: ProviderDef = {
  name: 'Voyage AI',
  words: ['voyage'],
  revoke: 'https://dashboard.voyageai.com/organization/api-keys',
  source: 'https://docs.voyageai.com/docs/api-key-and-installation',
  rules: [
    {
      id: 'voyageai-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /pa-[A-Za-z0-9_-]{43}|al-[A-Za-z0-9_-]{43}/,
      minEntropy: 3.5,
      env: 'VOYAGE_API_KEY',
      examples: ['VOYAGE_API_KEY=pa-${A-Za-z0-9_-}{43}', 'voyageai_key: "al-${A-Za-z0-9_-}{43}"'],
      nonExamples: ['VOYAGE_API_KEY=pa-${A-Za-z0-9}{20}'],
    },
  ],
};
