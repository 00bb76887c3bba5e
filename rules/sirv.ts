import type { ProviderDef } from '../src/model/provider.ts';

export const sirv: ProviderDef = {
  name: 'Sirv',
  words: ['sirv'],
  revoke: 'https://my.sirv.com/#/account/settings/api',
  source: 'https://apidocs.sirv.com/',
  rules: [
    {
      id: 'sirv-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{86}==/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 4,
      env: 'SIRV_CLIENT_SECRET',
      examples: ['SIRV_CLIENT_SECRET=${A-Za-z0-9+/}{86}=='],
      nonExamples: ['SIRV_CLIENT_SECRET=${A-Za-z0-9+/}{40}=='],
    },
  ],
};
