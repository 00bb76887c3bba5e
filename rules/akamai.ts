import type { ProviderDef } from '../src/model/provider.ts';

export const akamai: ProviderDef = {
  name: 'Akamai',
  words: ['akamai', 'edgegrid', 'edgerc', 'akab-'],
  revoke: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  source: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  rules: [
    {
      id: 'akamai-edgegrid-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['akab-'],
      token: /akab-[0-9a-z]{16}-[0-9a-z]{16}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      env: 'AKAMAI_CLIENT_TOKEN',
      examples: ['akab-${0-9a-z}{16}-${0-9a-z}{16}', 'AKAMAI_CLIENT_TOKEN="akab-${0-9a-z}{16}-${0-9a-z}{16}"'],
      nonExamples: ['akab-${0-9a-z}{16}-${0-9a-z}{15}', 'akab-${0-9a-z}{16}-${0-9a-z}{17}'],
    },
    {
      id: 'akamai-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{43}=/,
      nouns: ['secret'],
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'AKAMAI_CLIENT_SECRET',
      examples: ['AKAMAI_CLIENT_SECRET=${A-Za-z0-9+/}{43}='],
      nonExamples: ['AKAMAI_CLIENT_SECRET=${A-Za-z0-9+/}{42}='],
    },
  ],
};
