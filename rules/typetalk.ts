import type { ProviderDef } from '../src/model/provider.ts';

export const typetalk: ProviderDef = {
  name: 'Typetalk',
  words: ['typetalk'],
  revoke: 'https://typetalk.com/my/develop/applications',
  source: 'https://developer.nulab.com/docs/typetalk/auth/',
  rules: [
    {
      id: 'typetalk-client-secret',
      kind: 'client-secret',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      checks: ['not-hex'],
      minEntropy: 3,
      env: 'TYPETALK_CLIENT_SECRET',
      examples: ['TYPETALK_CLIENT_SECRET=${A-Za-z0-9}{64}', 'typetalk_client_secret: "${A-Za-z0-9}{64}"'],
      nonExamples: ['TYPETALK_CLIENT_SECRET=${A-Za-z0-9}{71}', 'TYPETALK_CLIENT_SECRET=${A-Za-z0-9}{61}'],
    },
  ],
};
