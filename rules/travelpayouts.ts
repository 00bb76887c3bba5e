import type { ProviderDef } from '../src/model/provider.ts';

export const travelpayouts: ProviderDef = {
  name: 'Travelpayouts',
  words: ['travelpayouts', 'travel_payouts', 'travel-payouts', 'aviasales'],
  revoke: 'https://app.travelpayouts.com/profile/api-token',
  source: 'https://support.travelpayouts.com/hc/en-us/articles/203956163',
  rules: [
    {
      id: 'travelpayouts-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'TRAVELPAYOUTS_TOKEN',
      examples: ['TRAVELPAYOUTS_TOKEN=${0-9a-z}{32}', 'travelpayouts_token: "${0-9a-z}{32}"'],
      nonExamples: ['TRAVELPAYOUTS_TOKEN=${0-9a-z}{39}', 'TRAVELPAYOUTS_TOKEN=${0-9a-z}{29}'],
    },
  ],
};
