import type { ProviderDef } from '../src/model/provider.ts';

export const temporal: ProviderDef = {
  name: 'Temporal Cloud',
  words: ['temporal'],
  revoke: 'https://cloud.temporal.io/settings/api-keys',
  source: 'https://docs.temporal.io/cloud/api-keys',
  rules: [
    {
      id: 'temporal-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['dGVtcG9yYWwuaW', 'RlbXBvcmFsLmlv', '0ZW1wb3JhbC5pb'],
      token:
        /eyJ[A-Za-z0-9_-]{20,200}\.eyJ[A-Za-z0-9_-]{0,400}(?:dGVtcG9yYWwuaW|RlbXBvcmFsLmlv|0ZW1wb3JhbC5pb)[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{40,100}/,
      reach: { before: 640, after: 720 },
      proof: 'jwt',
      unproven: 'medium',
      env: 'TEMPORAL_API_KEY',
      examples: [
        'eyJhbGciOiJFUzI1NiIsImtpZCI6IlNhbXBsZSJ9.eyJhY2NvdW50X2lkIjoi${A-Za-z0-9}{12}InRlbXBvcmFsLmlv${A-Za-z0-9}{80}.${A-Za-z0-9_-}{86}',
      ],
      nonExamples: ['eyJhbGciOiJFUzI1NiJ9.eyJ${A-Za-z0-9}{60}.${A-Za-z0-9_-}{86}'],
    },
  ],
};
