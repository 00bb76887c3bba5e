import type { ProviderDef } from '../src/model/provider.ts';

export const fullstory: ProviderDef = {
  name: 'FullStory',
  words: ['fullstory', 'full_story'],
  revoke: 'https://app.fullstory.com/ui/settings/apikeys',
  source: 'https://developer.fullstory.com/',
  rules: [
    {
      id: 'fullstory-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /na1\.[A-Za-z0-9+/]{32,100}={0,2}|eu1\.[A-Za-z0-9+/]{32,100}={0,2}/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'FULLSTORY_API_KEY',
      examples: ['FULLSTORY_API_KEY=na1.${A-Za-z0-9}{87}=', 'const fullstoryApiKey = "na1.${A-Za-z0-9}{87}=";'],
      nonExamples: ['FULLSTORY_API_KEY=na1.${A-Za-z0-9}{17}='],
    },
    {
      id: 'fullstory-legacy-api-key',
      kind: 'api-key',
      label: { en: 'legacy API key', ja: '旧形式のAPIキー' },
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{86,120}={0,2}/,
      notBefore: 'A-Za-z0-9+/.',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      checks: ['mixed-classes', 'not-path'],
      env: 'FULLSTORY_API_KEY',
      examples: ['FULLSTORY_API_KEY=${A-Za-z0-9}{87}=', 'const fullstoryApiKey = "${A-Za-z0-9}{87}=";'],
      nonExamples: ['FULLSTORY_API_KEY=${A-Za-z0-9}{57}='],
    },
  ],
};
