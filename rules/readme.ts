import type { ProviderDef } from '../src/model/provider.ts';

export const readme: ProviderDef = {
  name: 'ReadMe',
  words: ['readme'],
  revoke: 'https://dash.readme.com/',
  source: 'https://docs.readme.com/main/reference/authentication',
  rules: [
    {
      id: 'readme-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['rdme_'],
      token: /rdme_[0-9a-z]{70}/,
      minEntropy: 3,
      env: 'README_API_KEY',
      examples: ['RDME_API_KEY=rdme_${0-9a-z}{70}'],
      nonExamples: ['rdme_${0-9a-z}{40}', 'rdme_${A-Z}{70}'],
    },
  ],
};
