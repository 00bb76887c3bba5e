import type { ProviderDef } from '../src/model/provider.ts';

export const contentful: ProviderDef = {
  name: 'Contentful',
  words: ['contentful'],
  revoke: 'https://app.contentful.com/account/profile/cma_tokens',
  source: 'https://www.contentful.com/developers/docs/references/authentication/',
  rules: [
    {
      id: 'contentful-personal-token',
      kind: 'personal-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['CFPAT-'],
      token: /CFPAT-[A-Za-z0-9_-]{43}/,
      minEntropy: 3.5,
      env: 'CONTENTFUL_MANAGEMENT_TOKEN',
      examples: ['CFPAT-${A-Za-z0-9_-}{43}'],
      nonExamples: ['CFPAT-${A-Za-z0-9_-}{30}', 'CFPAT-${A-Za-z0-9_-}{50}'],
    },
    {
      id: 'contentful-delivery-token',
      kind: 'access-token',
      label: { en: 'delivery token', ja: '配信トークン' },
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_=-]{43}/,
      notAfter: 'A-Za-z0-9_=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CONTENTFUL_ACCESS_TOKEN',
      examples: ['contentful_key = "${A-Za-z0-9_=-}{43}"', 'CONTENTFUL_KEY=${A-Za-z0-9_=-}{43}'],
      nonExamples: ['contentful_key = "${A-Za-z0-9_=-}{48}"', 'key = "${A-Za-z0-9_=-}{43}"'],
    },
  ],
};
