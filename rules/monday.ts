import type { ProviderDef } from '../src/model/provider.ts';

export const monday: ProviderDef = {
  name: 'monday.com',
  words: ['monday'],
  revoke: 'https://auth.monday.com/profile/api',
  source: 'https://developer.monday.com/api-reference/docs/authentication',
  rules: [
    {
      id: 'monday-api-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{20,100}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'MONDAY_API_TOKEN',
      examples: ['MONDAY_API_TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOjEx${A-Za-z0-9}{150}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['MONDAY_API_TOKEN=eyJhbGciOiJIUzI1NiJ9', 'monday = ${A-Za-z0-9}{150}'],
    },
    {
      id: 'monday-signing-secret',
      kind: 'signing-secret',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      nouns: ['secret'],
      minEntropy: 3,
      env: 'MONDAY_SIGNING_SECRET',
      examples: ['MONDAY_SIGNING_SECRET=${0-9a-f}{32}'],
      nonExamples: ['MONDAY_SIGNING_SECRET=${0-9a-f}{20}', 'monday_board = ${0-9}{10}'],
    },
  ],
};
