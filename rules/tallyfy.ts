import type { ProviderDef } from '../src/model/provider.ts';

export const tallyfy: ProviderDef = {
  name: 'Tallyfy',
  words: ['tallyfy'],
  revoke: 'https://go.tallyfy.com/',
  source: 'https://developers.tallyfy.com/',
  rules: [
    {
      id: 'tallyfy-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_.-]{985,1100}/,
      minEntropy: 4,
      reach: { before: 16, after: 1300 },
      notAfter: 'A-Za-z0-9_.-',
      env: 'TALLYFY_TOKEN',
      examples: ['TALLYFY_TOKEN=eyJ0eXAi${A-Za-z0-9}{40}.${A-Za-z0-9_-}{693}.${A-Za-z0-9_-}{300}'],
      nonExamples: ['TALLYFY_TOKEN=${A-Za-z0-9}{925}'],
    },
  ],
};
