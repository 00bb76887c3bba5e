import type { ProviderDef } from '../src/model/provider.ts';

export const asana: ProviderDef = {
  name: 'Asana',
  words: ['asana'],
  revoke: 'https://app.asana.com/0/my-apps',
  source: 'https://developers.asana.com/docs/authentication',
  rules: [
    {
      id: 'asana-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      value: /[12]\/[0-9]{13,19}:[0-9a-f]{32}|2\/[0-9]{13,19}\/[0-9]{13,19}:[0-9a-f]{32}|0\/[0-9a-f]{32}/,
      notBefore: 'A-Za-z0-9',
      notAfter: 'A-Za-z0-9_-',
      minEntropy: 3,
      env: 'ASANA_ACCESS_TOKEN',
      source: 'https://developers.asana.com/docs/personal-access-token',
      examples: [
        'ASANA_ACCESS_TOKEN=${12}{1}/${0-9}{13}:${0-9a-f}{32}',
        '{"asana_key": "0/${0-9a-f}{32}"}',
        'ASANA_ACCESS_TOKEN=2/${0-9}{13}/${0-9}{13}:${0-9a-f}{32}',
      ],
      nonExamples: ['ASANA_ACCESS_TOKEN=${12}{1}/${0-9}{13}:${0-9a-f}{31}'],
    },
    {
      id: 'asana-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      notBefore: 'A-Za-z0-9:/',
      minEntropy: 3,
      env: 'ASANA_CLIENT_SECRET',
      examples: ['ASANA_CLIENT_SECRET=${0-9a-z}{32}', '{"asana_key": "${0-9a-z}{32}"}'],
      nonExamples: ['ASANA_CLIENT_SECRET=${0-9a-z}{31}', 'ASANA_CLIENT_SECRET=${0-9a-z}{33}'],
    },
  ],
};
