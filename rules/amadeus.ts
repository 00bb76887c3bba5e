import type { ProviderDef } from '../src/model/provider.ts';

export const amadeus: ProviderDef = {
  name: 'Amadeus',
  words: ['amadeus'],
  revoke: 'https://developers.amadeus.com/',
  source: 'https://developers.amadeus.com/',
  rules: [
    {
      id: 'amadeus-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'AMADEUS_CLIENT_ID',
      examples: ['AMADEUS_CLIENT_ID=${0-9A-Za-z}{32}', '{"amadeus_key": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['AMADEUS_CLIENT_ID=${0-9A-Za-z}{31}', 'AMADEUS_CLIENT_ID=${0-9A-Za-z}{33}'],
    },
    {
      id: 'amadeus-api-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'low',
      value: /[0-9A-Za-z]{16}/,
      nouns: ['secret'],
      checks: ['mixed-classes', 'not-identifier'],
      env: 'AMADEUS_CLIENT_SECRET',
      examples: ['AMADEUS_CLIENT_SECRET=${0-9A-Za-z}{16}', '{"amadeus_secret": "${0-9A-Za-z}{16}"}'],
      nonExamples: ['AMADEUS_CLIENT_SECRET=${0-9A-Za-z}{15}', 'AMADEUS_CLIENT_SECRET=${0-9A-Za-z}{17}'],
    },
  ],
};
