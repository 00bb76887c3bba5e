import type { ProviderDef } from '../src/model/provider.ts';

export const moderation: ProviderDef = {
  name: 'Moderation API',
  words: ['moderation'],
  revoke: 'https://docs.moderationapi.com/',
  source: 'https://docs.moderationapi.com/',
  rules: [
    {
      id: 'moderation-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{80,200}\.[A-Za-z0-9_-]{43}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3.5,
      env: 'MODERATION_API_KEY',
      examples: [
        'MODERATION_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${A-Za-z0-9_-}{115}.${A-Za-z0-9_-}{43}',
        'const moderationKey = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.${A-Za-z0-9_-}{115}.${A-Za-z0-9_-}{43}";',
      ],
      nonExamples: ['MODERATION_API_KEY = ${A-Za-z0-9_-}{33}', 'moderation_id = ${0-9}{9}'],
    },
  ],
};
