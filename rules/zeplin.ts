import type { ProviderDef } from '../src/model/provider.ts';

export const zeplin: ProviderDef = {
  name: 'Zeplin',
  words: ['zeplin'],
  revoke: 'https://app.zeplin.io/profile/developer',
  source: 'https://docs.zeplin.dev/docs/personal-access-token',
  rules: [
    {
      id: 'zeplin-personal-token',
      kind: 'personal-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_.-]{350,420}/,
      minEntropy: 4,
      reach: { before: 16, after: 520 },
      notAfter: 'A-Za-z0-9_.-',
      env: 'ZEPLIN_TOKEN',
      examples: ['ZEPLIN_TOKEN=eyJ0eXAi${A-Za-z0-9}{40}.${A-Za-z0-9_-}{236}.${A-Za-z0-9_-}{100}'],
      nonExamples: ['ZEPLIN_TOKEN=${A-Za-z0-9}{290}'],
    },
  ],
};
