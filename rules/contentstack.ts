import type { ProviderDef } from '../src/model/provider.ts';

export const contentstack: ProviderDef = {
  name: 'Contentstack',
  words: ['contentstack'],
  revoke: 'https://www.contentstack.com/docs/developers/create-tokens/about-tokens',
  source: 'https://www.contentstack.com/docs/developers/create-tokens/about-tokens',
  rules: [
    {
      id: 'contentstack-management-token',
      kind: 'access-token',
      label: { en: 'management or delivery token', ja: '管理トークンまたは配信トークン' },
      severity: 'high',
      confidence: 'high',
      value: /cs[0-9a-f]{32,40}/,
      nouns: ['token', 'authtoken'],
      minEntropy: 3,
      env: 'CONTENTSTACK_MANAGEMENT_TOKEN',
      examples: ['CONTENTSTACK_MANAGEMENT_TOKEN=cs${0-9a-f}{32}'],
      nonExamples: ['CONTENTSTACK_API_KEY=blt${0-9a-f}{16}', 'CONTENTSTACK_MANAGEMENT_TOKEN=cs${0-9a-f}{12}'],
    },
  ],
};
