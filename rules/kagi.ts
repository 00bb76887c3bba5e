import type { ProviderDef } from '../src/model/provider.ts';

export const kagi: ProviderDef = {
  name: 'Kagi',
  words: ['kagi'],
  revoke: 'https://kagi.com/settings/api',
  source: 'https://help.kagi.com/kagi/api/overview.html',
  rules: [
    {
      id: 'kagi-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      value: /[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}/,
      notBefore: 'A-Za-z0-9_.-',
      minEntropy: 3,
      env: 'KAGI_API_KEY',
      examples: [
        'KAGI_API_KEY=${0-9}{1}${A-Za-z0-9}{10}.${A-Za-z0-9_-}{42}${A-Za-z0-9}{1}',
        'const kagiApiKey = "${A-Za-z0-9}{11}.${A-Za-z0-9_-}{42}${A-Za-z0-9}{1}";',
      ],
      nonExamples: [
        'KAGI_API_KEY=${A-Za-z0-9}{11}.${A-Za-z0-9_-}{39}${A-Za-z0-9}{1}',
        'KAGI_API_KEY=${A-Za-z0-9}{11}.${A-Za-z0-9_-}{47}${A-Za-z0-9}{1}',
      ],
    },
  ],
};
