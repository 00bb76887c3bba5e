import type { ProviderDef } from '../src/model/provider.ts';

export const lemonsqueezy: ProviderDef = {
  name: 'Lemon Squeezy',
  words: ['lemonsqueezy', 'lemon_squeezy', 'lemon-squeezy'],
  revoke: 'https://app.lemonsqueezy.com/settings/api',
  source: 'https://docs.lemonsqueezy.com/api',
  rules: [
    {
      id: 'lemonsqueezy-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      value:
        /eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.[A-Za-z0-9_-]{100,600}\.[A-Za-z0-9_-]{683}|eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9\.[A-Za-z0-9_-]{100,600}\.[A-Za-z0-9_-]{512}/,
      notBefore: 'A-Za-z0-9_.-',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'LEMONSQUEEZY_API_KEY',
      examples: [
        'LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${A-Za-z0-9_-}{240}.${A-Za-z0-9_-}{682}${A-Za-z0-9}{1}',
        'const lemonsqueezyApiKey = "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${A-Za-z0-9_-}{240}.${A-Za-z0-9_-}{682}${A-Za-z0-9}{1}";',
      ],
      nonExamples: [
        'LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${A-Za-z0-9_-}{240}.${A-Za-z0-9_-}{679}${A-Za-z0-9}{1}',
        'LEMONSQUEEZY_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${A-Za-z0-9_-}{240}.${A-Za-z0-9_-}{687}${A-Za-z0-9}{1}',
      ],
    },
  ],
};
