import type { ProviderDef } from '../src/model/provider.ts';

export const web3storage: ProviderDef = {
  name: 'web3.storage',
  words: ['web3storage', 'web3_storage', 'web3-storage', 'web3.storage'],
  revoke: 'https://web3.storage/',
  source: 'https://web3.storage/docs/',
  rules: [
    {
      id: 'web3storage-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJ[A-Za-z0-9_-]{90,400}\.[A-Za-z0-9_-]{43,90}/,
      notAfter: 'A-Za-z0-9_.-',
      reach: { before: 16, after: 700 },
      env: 'WEB3STORAGE_TOKEN',
      examples: ['WEB3STORAGE_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${A-Za-z0-9_-}{190}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['WEB3STORAGE_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ${A-Za-z0-9}{20}'],
    },
  ],
};
