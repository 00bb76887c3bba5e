import type { ProviderDef } from '../src/model/provider.ts';

export const definednetworking: ProviderDef = {
  name: 'Defined Networking',
  words: ['dnkey', 'defined_networking', 'definednetworking', 'defined-networking', 'defined.net'],
  revoke: 'https://admin.defined.net/settings/api-keys',
  source: 'https://docs.defined.net/guides/automating-host-creation/',
  rules: [
    {
      id: 'definednetworking-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['dnkey-'],
      token: /dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}/,
      notAfter: 'A-Za-z0-9=_-',
      minEntropy: 3.5,
      env: 'DEFINED_NET_API_KEY',
      examples: ['dnkey-${A-Z2-7}{26}-${A-Z2-7}{52}', 'dnkey-${a-z0-9_=-}{26}-${a-z0-9_=-}{52}'],
      nonExamples: ['dnkey-${A-Z2-7}{26}', 'dnkey-${A-Z2-7}{26}-${A-Z2-7}{40}'],
    },
  ],
};
