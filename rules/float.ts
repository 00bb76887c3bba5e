import type { ProviderDef } from '../src/model/provider.ts';

export const float: ProviderDef = {
  name: 'Float',
  words: [
    'float_key',
    'float_token',
    'float_api',
    'float_access',
    'float_secret',
    'float-key',
    'float-token',
    'float-api',
    'float.com',
    'floatapi',
  ],
  revoke: 'https://app.float.com/',
  source: 'https://developer.float.com/',
  rules: [
    {
      id: 'float-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{56,90}={1,2}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=',
      minEntropy: 4,
      env: 'FLOAT_ACCESS_TOKEN',
      examples: ['FLOAT_ACCESS_TOKEN=${A-Za-z0-9}{59}='],
      nonExamples: ['FLOAT_ACCESS_TOKEN=${A-Za-z0-9}{30}='],
    },
  ],
};
