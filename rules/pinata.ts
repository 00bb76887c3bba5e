import type { ProviderDef } from '../src/model/provider.ts';

export const pinata: ProviderDef = {
  name: 'Pinata',
  words: ['pinata'],
  revoke: 'https://app.pinata.cloud/developers/api-keys',
  source: 'https://docs.pinata.cloud/account-management/api-keys',
  rules: [
    {
      id: 'pinata-api-secret',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'PINATA_API_SECRET',
      examples: ['PINATA_API_SECRET=${0-9a-f}{64}'],
      nonExamples: ['PINATA_API_KEY=${0-9a-f}{20}', 'PINATA_API_SECRET=${0-9a-f}{50}'],
    },
    {
      id: 'pinata-jwt',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{20,60}\.eyJ[A-Za-z0-9_-]{100,1200}\.[A-Za-z0-9_-]{43}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'PINATA_JWT',
      examples: [
        'PINATA_JWT=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VySW5mb3Jt${A-Za-z0-9}{500}.${A-Za-z0-9_-}{43}',
      ],
      nonExamples: ['PINATA_JWT=eyJ${A-Za-z0-9}{20}'],
    },
  ],
};
