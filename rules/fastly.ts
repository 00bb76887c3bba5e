import type { ProviderDef } from '../src/model/provider.ts';

export const fastly: ProviderDef = {
  name: 'Fastly',
  words: ['fastly'],
  revoke: 'https://manage.fastly.com/account/personal/tokens',
  source: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  rules: [
    {
      id: 'fastly-api-token',
      kind: 'access-token',
      why: {
        en: 'Changes what the CDN serves to every visitor.',
        ja: 'CDN がすべての訪問者に配信する内容を変更できる。',
      },
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{32}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FASTLY_API_TOKEN',
      examples: ['fastly_key = "${A-Za-z0-9_-}{32}"', 'FASTLY_KEY=${A-Za-z0-9_-}{32}'],
      nonExamples: ['fastly_key = "${A-Za-z0-9_-}{37}"', 'key = "${A-Za-z0-9_-}{32}"'],
    },
  ],
};
