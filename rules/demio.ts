import type { ProviderDef } from '../src/model/provider.ts';

export const demio: ProviderDef = {
  name: 'Demio',
  words: ['demio'],
  revoke: 'https://my.demio.com/manage/settings/api-details',
  source: 'https://publicdemioapi.docs.apiary.io/',
  rules: [
    {
      id: 'demio-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'DEMIO_API_KEY',
      examples: ['demio_key = "${A-Za-z0-9}{32}"', 'DEMIO_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['demio_key = "${A-Za-z0-9}{37}"', 'key = "${A-Za-z0-9}{32}"'],
    },
    {
      id: 'demio-api-secret',
      kind: 'client-secret',
      label: { en: 'API secret', ja: 'API シークレット' },
      severity: 'medium',
      confidence: 'low',
      value: /[A-Za-z0-9]{12,20}/,
      nouns: ['secret'],
      minEntropy: 2.8,
      checks: ['not-identifier'],
      env: 'DEMIO_API_SECRET',
      examples: ['DEMIO_API_SECRET=${A-Za-z0-9}{16}'],
      nonExamples: ['demio_event = ${A-Za-z0-9}{16}'],
    },
  ],
};
