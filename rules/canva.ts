import type { ProviderDef } from '../src/model/provider.ts';

export const canva: ProviderDef = {
  name: 'Canva',
  words: ['canva'],
  revoke: 'https://www.canva.dev/docs/connect/authentication/',
  source: 'https://www.canva.dev/docs/connect/authentication/',
  rules: [
    {
      id: 'canva-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'high',
      keywords: ['cnvca'],
      token: /cnvca[A-Za-z0-9_-]{43}[0-9a-f]{8}/,
      minEntropy: 3.5,
      proof: 'crc32-hex',
      unproven: 'medium',
      env: 'CANVA_CLIENT_SECRET',
      examples: ['cnvca${A-Za-z0-9_-}{43}${0-9a-f}{8}', 'CANVA_CLIENT_SECRET="cnvca${A-Za-z0-9_-}{43}${0-9a-f}{8}"'],
      nonExamples: ['cnvca${A-Za-z0-9_-}{43}${0-9a-f}{7}'],
    },
  ],
};
