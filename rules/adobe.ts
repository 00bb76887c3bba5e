import type { ProviderDef } from '../src/model/provider.ts';

export const adobe: ProviderDef = {
  name: 'Adobe',
  words: ['adobe', 'adobeio', 'adobe_io'],
  revoke: 'https://developer.adobe.com/console/',
  source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
  rules: [
    {
      id: 'adobe-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'high',
      keywords: ['p8e-'],
      token: /p8e-[A-Za-z0-9_-]{32}/,
      minEntropy: 3,
      env: 'ADOBE_CLIENT_SECRET',
      examples: ['p8e-${A-Za-z0-9_-}{32}', 'ADOBE_CLIENT_SECRET="p8e-${A-Za-z0-9_-}{32}"'],
      nonExamples: ['p8e-${A-Za-z0-9_-}{31}'],
    },
    {
      id: 'adobe-client-secret-uuid',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'low',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      nouns: ['secret'],
      minEntropy: 3,
      env: 'ADOBE_CLIENT_SECRET',
      examples: [
        'ADOBE_CLIENT_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        '{"adobe_secret": "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}"}',
      ],
      nonExamples: [
        'ADOBE_CLIENT_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{11}',
        'ADOBE_CLIENT_SECRET=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{13}',
      ],
    },
  ],
};
