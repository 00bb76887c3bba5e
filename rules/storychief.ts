import type { ProviderDef } from '../src/model/provider.ts';

export const storychief: ProviderDef = {
  name: 'StoryChief',
  words: ['storychief', 'story_chief', 'story-chief'],
  revoke: 'https://app.storychief.io/',
  source: 'https://developers.storychief.io/',
  rules: [
    {
      id: 'storychief-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_.-]{940,1100}/,
      minEntropy: 4,
      reach: { before: 16, after: 1300 },
      notAfter: 'A-Za-z0-9_.-',
      env: 'STORYCHIEF_API_KEY',
      examples: ['STORYCHIEF_API_KEY=eyJ0eXAi${A-Za-z0-9}{40}.${A-Za-z0-9_-}{671}.${A-Za-z0-9_-}{300}'],
      nonExamples: ['STORYCHIEF_API_KEY=${A-Za-z0-9}{880}'],
    },
  ],
};
