import type { ProviderDef } from '../src/model/provider.ts';

export const imagga: ProviderDef = {
  name: 'Imagga',
  words: ['imagga'],
  revoke: 'https://imagga.com/profile/dashboard',
  source: 'https://docs.imagga.com/',
  rules: [
    {
      id: 'imagga-api-secret',
      kind: 'secret-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{32}|[A-Za-z0-9+/=]{71}[A-Za-z0-9=]/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'IMAGGA_API_SECRET',
      examples: ['IMAGGA_API_SECRET=${0-9a-f}{32}', 'const imaggaApiSecret = "${0-9a-f}{32}";'],
      nonExamples: ['IMAGGA_API_SECRET=${0-9a-f}{29}', 'IMAGGA_API_SECRET=${0-9a-f}{37}'],
    },
  ],
};
