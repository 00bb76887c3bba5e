import type { ProviderDef } from '../src/model/provider.ts';

export const tradier: ProviderDef = {
  name: 'Tradier',
  words: ['tradier'],
  revoke: 'https://dash.tradier.com/settings/api',
  source: 'https://documentation.tradier.com/brokerage-api/overview/authentication',
  rules: [
    {
      id: 'tradier-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9]{28}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'TRADIER_ACCESS_TOKEN',
      examples: ['TRADIER_ACCESS_TOKEN=${A-Za-z0-9}{28}', 'tradier_access_token: "${A-Za-z0-9}{28}"'],
      nonExamples: ['TRADIER_ACCESS_TOKEN=${A-Za-z0-9}{35}', 'TRADIER_ACCESS_TOKEN=${A-Za-z0-9}{25}'],
    },
  ],
};
