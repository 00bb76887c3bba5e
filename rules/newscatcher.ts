import type { ProviderDef } from '../src/model/provider.ts';

export const newscatcher: ProviderDef = {
  name: 'NewsCatcher',
  words: ['newscatcher', 'news_catcher'],
  revoke: 'https://www.newscatcherapi.com/docs/',
  source: 'https://www.newscatcherapi.com/docs/',
  rules: [
    {
      id: 'newscatcher-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'NEWSCATCHER_API_KEY',
      examples: ['NEWSCATCHER_API_KEY=${A-Za-z0-9_-}{43}', 'const newscatcherKey = "${A-Za-z0-9_-}{43}";'],
      nonExamples: ['NEWSCATCHER_API_KEY = ${A-Za-z0-9_-}{40}', 'newscatcher_id = ${0-9}{9}'],
    },
  ],
};
