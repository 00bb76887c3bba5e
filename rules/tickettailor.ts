import type { ProviderDef } from '../src/model/provider.ts';

export const tickettailor: ProviderDef = {
  name: 'Ticket Tailor',
  words: ['tickettailor', 'ticket_tailor', 'ticket-tailor', 'ticket tailor'],
  revoke: 'https://www.tickettailor.com/',
  source: 'https://developers.tickettailor.com/',
  rules: [
    {
      id: 'tickettailor-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /sk_[0-9]{1,7}_[0-9]{1,8}_[0-9a-f]{32}/,
      minEntropy: 2.8,
      env: 'TICKETTAILOR_API_KEY',
      examples: ['TICKETTAILOR_API_KEY=sk_${1-9}{4}_${1-9}{6}_${0-9a-f}{32}'],
      nonExamples: ['TICKETTAILOR_API_KEY=sk_${1-9}{4}_${0-9a-f}{32}'],
    },
  ],
};
