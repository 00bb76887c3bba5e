import type { ProviderDef } from '../src/model/provider.ts';

export const boostnote: ProviderDef = {
  name: 'Boost Note',
  words: ['boostnote', 'boost_note'],
  revoke: 'https://boostnote.io/',
  source: 'https://boostnote.io/',
  rules: [
    {
      id: 'boostnote-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'BOOSTNOTE_TOKEN',
      examples: ['BOOSTNOTE_TOKEN=${0-9a-f}{64}', '{"boostnote_key": "${0-9a-f}{64}"}'],
      nonExamples: ['BOOSTNOTE_TOKEN=${0-9a-f}{63}', 'BOOSTNOTE_TOKEN=${0-9a-f}{65}'],
    },
  ],
};
