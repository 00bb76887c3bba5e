import type { ProviderDef } from '../src/model/provider.ts';

export const pinterest: ProviderDef = {
  name: 'Pinterest',
  words: ['pinterest'],
  revoke: 'https://developers.pinterest.com/apps/',
  source: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
  rules: [
    {
      id: 'pinterest-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['pina_'],
      token: /pina_[A-Za-z0-9_-]{40,160}/,
      minEntropy: 3,
      env: 'PINTEREST_ACCESS_TOKEN',
      examples: ['PINTEREST_ACCESS_TOKEN=pina_${A-Z0-9}{84}'],
      nonExamples: ['pina_${A-Z0-9}{20}'],
    },
    {
      id: 'pinterest-refresh-token',
      kind: 'refresh-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['pinr.', 'pinr_'],
      token: /pinr[._][A-Za-z0-9_.-]{40,400}/,
      minEntropy: 3,
      env: 'PINTEREST_REFRESH_TOKEN',
      examples: ['PINTEREST_REFRESH_TOKEN=pinr.${A-Za-z0-9_-}{80}'],
      nonExamples: ['pinr.${A-Z0-9}{20}'],
    },
  ],
};
