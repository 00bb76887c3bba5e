import type { ProviderDef } from '../src/model/provider.ts';

export const flightstats: ProviderDef = {
  name: 'FlightStats',
  words: ['flightstats', 'flight_stats'],
  revoke: 'https://developer.flightstats.com/',
  source: 'https://developer.flightstats.com/',
  rules: [
    {
      id: 'flightstats-app-key',
      kind: 'app-token',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'FLIGHTSTATS_APP_KEY',
      examples: ['flightstats_key = "${0-9a-z}{32}"', 'FLIGHTSTATS_KEY=${0-9a-z}{32}'],
      nonExamples: ['flightstats_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
