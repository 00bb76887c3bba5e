import type { ProviderDef } from '../src/model/provider.ts';

export const kontent: ProviderDef = {
  name: 'Kontent.ai',
  words: ['kontent', 'kentico'],
  revoke: 'https://app.kontent.ai/',
  source: 'https://kontent.ai/learn/docs/apis/openapi/',
  rules: [
    {
      id: 'kontent-api-key',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,300}\.[A-Za-z0-9_-]{20,4000}\.[A-Za-z0-9_-]{20,1400}/,
      notBefore: 'A-Za-z0-9_.-',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'KONTENT_MANAGEMENT_API_KEY',
      examples: ['KONTENT_MANAGEMENT_API_KEY=eyJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['KONTENT_MANAGEMENT_API_KEY=eyJhbGciOiJ${A-Za-z0-9}{20}'],
    },
  ],
};
