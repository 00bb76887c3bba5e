import type { ProviderDef } from '../src/model/provider.ts';

export const easypost: ProviderDef = {
  name: 'EasyPost',
  words: ['easypost', 'easy_post', 'easy-post'],
  revoke: 'https://www.easypost.com/account/api-keys',
  source: 'https://docs.easypost.com/docs/authentication',
  rules: [
    {
      id: 'easypost-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['EZAK'],
      token: /EZAK[A-Za-z0-9]{54}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 4,
      env: 'EASYPOST_API_KEY',
      examples: ['EZAK${A-Za-z0-9}{54}'],
      nonExamples: ['EZAK${A-Za-z0-9}{50}', 'EZAK${A-Za-z0-9}{60}'],
    },
    {
      id: 'easypost-test-api-key',
      kind: 'api-key',
      label: { en: 'test API key', ja: 'テスト API キー' },
      severity: 'low',
      confidence: 'high',
      keywords: ['EZTK'],
      token: /EZTK[A-Za-z0-9]{54}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 4,
      env: 'EASYPOST_TEST_API_KEY',
      examples: ['EZTK${A-Za-z0-9}{54}'],
      nonExamples: ['EZTK${A-Za-z0-9}{50}'],
    },
  ],
};
