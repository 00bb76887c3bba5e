import type { ProviderDef } from '../src/model/provider.ts';

export const replicate: ProviderDef = {
  name: 'Replicate',
  words: ['replicate'],
  revoke: 'https://replicate.com/account/api-tokens',
  source: 'https://replicate.com/docs/reference/http#authentication',
  rules: [
    {
      id: 'replicate-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      value: /r8_[A-Za-z0-9]{37}/,
      minEntropy: 3,
      env: 'REPLICATE_API_TOKEN',
      examples: ['REPLICATE_API_TOKEN=r8_${A-Za-z0-9}{37}'],
      nonExamples: ['REPLICATE_API_TOKEN=r8_${A-Za-z0-9}{27}', 'REPLICATE_API_TOKEN=${A-Za-z0-9}{40}'],
    },
  ],
};
