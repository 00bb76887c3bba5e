import type { ProviderDef } from '../src/model/provider.ts';

export const coinbase: ProviderDef = {
  name: 'Coinbase',
  words: ['coinbase'],
  revoke: 'https://portal.cdp.coinbase.com/access/api',
  source: 'https://docs.cdp.coinbase.com/get-started/authentication/overview',
  rules: [
    {
      id: 'coinbase-api-secret',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{86}==|[0-9A-Za-z]{32}/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      env: 'COINBASE_API_SECRET',
      examples: ['COINBASE_API_SECRET=${A-Za-z0-9}{32}', 'coinbase_secret = "${A-Za-z0-9+/}{86}=="'],
      nonExamples: ['coinbase_secret = "${A-Za-z0-9}{40}"'],
    },
    {
      id: 'coinbase-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-z_-]{64}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      env: 'COINBASE_ACCESS_TOKEN',
      examples: ['coinbase_key = "${0-9a-z_-}{64}"', 'COINBASE_KEY=${0-9a-z_-}{64}'],
      nonExamples: ['coinbase_key = "${0-9a-z_-}{69}"', 'key = "${0-9a-z_-}{64}"'],
    },
    {
      id: 'coinbase-cdp-key-name',
      kind: 'key-id',
      label: { en: 'CDP key name', ja: 'CDP キー名' },
      severity: 'low',
      confidence: 'low',
      keywords: ['/apiKeys/'],
      token:
        /organizations\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/apiKeys\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      reach: { before: 64, after: 64 },
      env: 'CDP_API_KEY_NAME',
      examples: [
        'organizations/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}/apiKeys/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: ['organizations/${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}/apiKeys/list'],
    },
  ],
};
