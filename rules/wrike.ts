import type { ProviderDef } from '../src/model/provider.ts';

export const wrike: ProviderDef = {
  name: 'Wrike',
  words: ['wrike'],
  revoke: 'https://www.wrike.com/frontend/apps/index.html',
  source: 'https://developers.wrike.com/oauth-20-authorization/',
  rules: [
    {
      id: 'wrike-permanent-token',
      kind: 'access-token',
      label: { en: 'permanent access token', ja: '永続アクセストークン' },
      severity: 'high',
      confidence: 'medium',
      value: /ey[A-Za-z0-9_.-]{300,400}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3.5,
      env: 'WRIKE_TOKEN',
      examples: ['WRIKE_TOKEN=eyJ0dCI6InAiLCJhbGciOiJIUzI1NiIsInR2IjoiMSJ9.eyJ${A-Za-z0-9_-}{240}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['WRIKE_TOKEN=eyJ${A-Za-z0-9}{60}'],
    },
  ],
};
