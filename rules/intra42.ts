import type { ProviderDef } from '../src/model/provider.ts';

export const intra42: ProviderDef = {
  name: '42 Intra',
  words: ['intra42', 'intra_42', 'api_42'],
  revoke: 'https://profile.intra.42.fr/oauth/applications',
  source: 'https://api.intra.42.fr/apidoc',
  rules: [
    {
      id: 'intra42-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'high',
      keywords: ['s-s4t2'],
      token: /s-s4t2(?:ud|af)-[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'INTRA42_CLIENT_SECRET',
      examples: [
        'INTRA42_CLIENT_SECRET=s-s4t2ud-${0-9a-f}{64}',
        'const intra42ClientSecret = "s-s4t2ud-${0-9a-f}{64}";',
      ],
      nonExamples: ['INTRA42_CLIENT_SECRET=s-s4t2ud-${0-9a-f}{61}', 'INTRA42_CLIENT_SECRET=s-s4t2ud-${0-9a-f}{69}'],
    },
  ],
};
