import type { ProviderDef } from '../src/model/provider.ts';

export const zerotier: ProviderDef = {
  name: 'ZeroTier',
  words: ['zerotier', 'zero_tier', 'zero-tier'],
  revoke: 'https://my.zerotier.com/account',
  source: 'https://docs.zerotier.com/api/central/',
  rules: [
    {
      id: 'zerotier-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'ZEROTIER_CENTRAL_TOKEN',
      examples: ['ZEROTIER_CENTRAL_TOKEN=${A-Za-z0-9}{32}', 'zerotier_central_token: "${A-Za-z0-9}{32}"'],
      nonExamples: ['ZEROTIER_CENTRAL_TOKEN=${A-Za-z0-9}{39}', 'ZEROTIER_CENTRAL_TOKEN=${A-Za-z0-9}{29}'],
    },
  ],
};
