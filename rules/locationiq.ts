import type { ProviderDef } from '../src/model/provider.ts';

export const locationiq: ProviderDef = {
  name: 'LocationIQ',
  words: ['locationiq', 'location_iq'],
  revoke: 'https://my.locationiq.com/',
  source: 'https://docs.locationiq.com/',
  rules: [
    {
      id: 'locationiq-access-token',
      kind: 'access-token',
      severity: 'low',
      confidence: 'medium',
      value: /pk\.[A-Za-z0-9_-]{32}/,
      minEntropy: 3,
      env: 'LOCATIONIQ_ACCESS_TOKEN',
      examples: ['LOCATIONIQ_ACCESS_TOKEN=pk.${0-9a-f}{32}', 'const locationiqAccessToken = "pk.${0-9a-f}{32}";'],
      nonExamples: ['LOCATIONIQ_ACCESS_TOKEN=pk.${0-9a-f}{29}', 'LOCATIONIQ_ACCESS_TOKEN=pk.${0-9a-f}{37}'],
    },
  ],
};
