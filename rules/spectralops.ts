import type { ProviderDef } from '../src/model/provider.ts';

export const spectralops: ProviderDef = {
  name: 'Spectral',
  words: ['spectralops', 'spectral'],
  revoke: 'https://get.spectralops.io/',
  source: 'https://guides.spectralops.io/docs',
  rules: [
    {
      id: 'spectralops-dsn-token',
      kind: 'service-token',
      severity: 'medium',
      confidence: 'high',
      keywords: ['spu-'],
      token: /spu-[0-9a-f]{32}/,
      env: 'SPECTRAL_DSN',
      examples: ['spu-${0-9a-f}{32}'],
      nonExamples: ['spu-${0-9a-f}{16}', 'spu-${0-9a-f}{40}'],
    },
  ],
};
