import type { ProviderDef } from '../src/model/provider.ts';

export const avaza: ProviderDef = {
  name: 'Avaza',
  words: ['avaza'],
  revoke: 'https://www.avaza.com/developers/',
  source: 'https://www.avaza.com/developers/',
  rules: [
    {
      id: 'avaza-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      value: /[0-9]{4,30}-[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'AVAZA_TOKEN',
      examples: ['AVAZA_TOKEN=${0-9}{4}-${0-9a-f}{40}', '{"avaza_key": "${0-9}{4}-${0-9a-f}{40}"}'],
      nonExamples: ['AVAZA_TOKEN=${0-9}{4}-${0-9a-f}{39}', 'AVAZA_TOKEN=${0-9}{30}-${0-9a-f}{41}'],
    },
  ],
};
