import type { ProviderDef } from '../src/model/provider.ts';

export const cloudelements: ProviderDef = {
  name: 'Cloud Elements',
  words: ['cloudelements', 'cloud_elements', 'cloud-elements'],
  revoke: 'https://developers.cloud-elements.com/',
  source: 'https://developers.cloud-elements.com/',
  rules: [
    {
      id: 'cloudelements-user-secret',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z+/]{43}={0,1}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLOUD_ELEMENTS_USER_SECRET',
      examples: ['CLOUD_ELEMENTS_USER_SECRET=${0-9A-Za-z+/}{43}=', 'cloudelements_key: "${0-9A-Za-z}{43}"'],
      nonExamples: ['CLOUD_ELEMENTS_USER_SECRET=${0-9A-Za-z}{40}'],
    },
  ],
};
