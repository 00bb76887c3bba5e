import type { ProviderDef } from '../src/model/provider.ts';

export const zulipchat: ProviderDef = {
  name: 'Zulip',
  words: ['zulip'],
  revoke: 'https://zulip.com/api/api-keys',
  source: 'https://zulip.com/api/api-keys',
  rules: [
    {
      id: 'zulipchat-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[A-Za-z0-9]{32}/,
      checks: ['not-identifier'],
      minEntropy: 3,
      env: 'ZULIP_API_KEY',
      examples: ['ZULIP_API_KEY=${A-Za-z0-9}{32}', 'zulip_api_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['ZULIP_API_KEY=${A-Za-z0-9}{39}', 'ZULIP_API_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
