import type { ProviderDef } from '../src/model/provider.ts';

export const wiz: ProviderDef = {
  name: 'Wiz',
  words: ['wiz_', 'wiz-', 'wizclient', 'wiz.io', 'wizio', 'wiz client'],
  revoke: 'https://app.wiz.io/settings/service-accounts',
  source: 'https://docs.wiz.io/',
  rules: [
    {
      id: 'wiz-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['secret'],
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3.5,
      env: 'WIZ_CLIENT_SECRET',
      examples: ['WIZ_CLIENT_SECRET=${A-Za-z0-9}{64}', 'wiz_client_secret: "${A-Za-z0-9}{64}"'],
      nonExamples: ['WIZ_CLIENT_SECRET=${A-Za-z0-9}{71}', 'WIZ_CLIENT_SECRET=${A-Za-z0-9}{61}'],
    },
  ],
};
