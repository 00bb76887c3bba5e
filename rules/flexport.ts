import type { ProviderDef } from '../src/model/provider.ts';

export const flexport: ProviderDef = {
  name: 'Flexport',
  words: ['flexport'],
  revoke: 'https://portal.flexport.com/',
  source: 'https://docs.logistics-api.flexport.com/',
  rules: [
    {
      id: 'flexport-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      keywords: ['shltm_'],
      token: /shltm_[A-Za-z0-9_-]{40}/,
      minEntropy: 3.5,
      env: 'FLEXPORT_ACCESS_TOKEN',
      examples: ['shltm_${A-Za-z0-9_-}{40}'],
      nonExamples: ['shltm_${A-Za-z0-9_-}{20}'],
    },
  ],
};
