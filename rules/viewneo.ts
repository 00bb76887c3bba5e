import type { ProviderDef } from '../src/model/provider.ts';

export const viewneo: ProviderDef = {
  name: 'viewneo',
  words: ['viewneo'],
  revoke: 'https://cloud.viewneo.com/',
  source: 'https://api.viewneo.com/',
  rules: [
    {
      id: 'viewneo-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_.-]{872,1100}/,
      minEntropy: 4,
      reach: { before: 16, after: 1300 },
      notAfter: 'A-Za-z0-9_.-',
      env: 'VIEWNEO_TOKEN',
      examples: ['VIEWNEO_TOKEN=eyJ0eXAi${A-Za-z0-9}{40}.${A-Za-z0-9_-}{637}.${A-Za-z0-9_-}{300}'],
      nonExamples: ['VIEWNEO_TOKEN=${A-Za-z0-9}{812}'],
    },
  ],
};
