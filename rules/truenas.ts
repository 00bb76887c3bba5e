import type { ProviderDef } from '../src/model/provider.ts';

export const truenas: ProviderDef = {
  name: 'TrueNAS',
  words: ['truenas'],
  revoke: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
  source: 'https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/',
  rules: [
    {
      id: 'truenas-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: [
        'login_with_api_key',
        'truenas',
        'bearer 1',
        'bearer 2',
        'bearer 3',
        'bearer 4',
        'bearer 5',
        'bearer 6',
        'bearer 7',
        'bearer 8',
        'bearer 9',
      ],
      token: /[0-9]{1,6}-[A-Za-z0-9]{64}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3.5,
      env: 'TRUENAS_API_KEY',
      examples: [
        '{"method": "auth.login_with_api_key", "params": ["${1-9}{2}-${A-Za-z0-9}{64}"]}',
        'Authorization: Bearer ${1-9}{1}-${A-Za-z0-9}{64}',
      ],
      nonExamples: ['Authorization: Bearer ${1-9}{1}-${A-Za-z0-9}{40}'],
    },
  ],
};
