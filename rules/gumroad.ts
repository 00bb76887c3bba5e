import type { ProviderDef } from '../src/model/provider.ts';

export const gumroad: ProviderDef = {
  name: 'Gumroad',
  words: ['gumroad'],
  revoke: 'https://app.gumroad.com/settings/advanced',
  source: 'https://gumroad.com/api',
  rules: [
    {
      id: 'gumroad-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'GUMROAD_ACCESS_TOKEN',
      examples: ['GUMROAD_ACCESS_TOKEN=${0-9a-f}{64}', 'const gumroadAccessToken = "${0-9a-f}{64}";'],
      nonExamples: ['GUMROAD_ACCESS_TOKEN=${0-9a-f}{61}', 'GUMROAD_ACCESS_TOKEN=${0-9a-f}{69}'],
    },
  ],
};
