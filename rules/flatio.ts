import type { ProviderDef } from '../src/model/provider.ts';

export const flatio: ProviderDef = {
  name: 'Flat',
  words: ['flatio', 'flat_io', 'flat.io', 'flat-io'],
  revoke: 'https://flat.io/developers/apps',
  source: 'https://flat.io/developers/docs/api/',
  rules: [
    {
      id: 'flatio-personal-token',
      kind: 'personal-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{128}/,
      minEntropy: 3,
      env: 'FLATIO_TOKEN',
      examples: ['flatio_key = "${0-9a-z}{128}"', 'FLATIO_KEY=${0-9a-z}{128}'],
      nonExamples: ['flatio_key = "${0-9a-z}{133}"', 'key = "${0-9a-z}{128}"'],
    },
  ],
};
