import type { ProviderDef } from '../src/model/provider.ts';

export const valtown: ProviderDef = {
  name: 'Val Town',
  words: ['valtown', 'val_town', 'val-town', 'vtwn'],
  revoke: 'https://www.val.town/settings/api',
  source: 'https://docs.val.town/api/authentication/',
  rules: [
    {
      id: 'valtown-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['vtwn_'],
      token: /vtwn_[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: 'VALTOWN_TOKEN',
      examples: ['vtwn_${A-Za-z0-9}{32}'],
      nonExamples: ['vtwn_${A-Za-z0-9}{16}'],
    },
  ],
};
