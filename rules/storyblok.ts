import type { ProviderDef } from '../src/model/provider.ts';

export const storyblok: ProviderDef = {
  name: 'Storyblok',
  words: ['storyblok'],
  revoke: 'https://app.storyblok.com/#/me/account?tab=token',
  source: 'https://www.storyblok.com/docs/api',
  rules: [
    {
      id: 'storyblok-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'high',
      value: /[A-Za-z0-9]{22}tt/,
      minEntropy: 3,
      env: 'STORYBLOK_ACCESS_TOKEN',
      examples: ['STORYBLOK_ACCESS_TOKEN=${A-Za-z0-9}{22}tt'],
      nonExamples: ['STORYBLOK_SPACE=${A-Za-z0-9}{22}', 'STORYBLOK_ACCESS_TOKEN=${A-Za-z0-9}{22}ab'],
    },
    {
      id: 'storyblok-personal-access-token',
      kind: 'personal-token',
      severity: 'critical',
      confidence: 'high',
      value: /[A-Za-z0-9]{22}tt-[0-9]{4,8}-[A-Za-z0-9_-]{20}/,
      minEntropy: 3,
      env: 'STORYBLOK_OAUTH_TOKEN',
      examples: ['STORYBLOK_OAUTH_TOKEN=${A-Za-z0-9}{22}tt-${0-9}{6}-${A-Za-z0-9}{20}'],
      nonExamples: ['STORYBLOK_OAUTH_TOKEN=${A-Za-z0-9}{22}ab-${0-9}{6}-${A-Za-z0-9}{20}'],
    },
  ],
};
