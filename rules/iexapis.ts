import type { ProviderDef } from '../src/model/provider.ts';

export const iexapis: ProviderDef = {
  name: 'IEX Cloud (iexapis)',
  words: ['iexapis'],
  revoke: 'https://iexcloud.io/console/tokens',
  source: 'https://iexcloud.io/docs/',
  rules: [
    {
      id: 'iexapis-secret-token',
      kind: 'secret-key',
      severity: 'medium',
      confidence: 'medium',
      value: /T?sk_[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'IEXAPIS_TOKEN',
      examples: ['IEXAPIS_TOKEN=sk_${0-9a-f}{32}', 'const iexapisToken = "sk_${0-9a-f}{32}";'],
      nonExamples: ['IEXAPIS_TOKEN=sk_${0-9a-f}{29}', 'IEXAPIS_TOKEN=sk_${0-9a-f}{37}'],
    },
  ],
};
