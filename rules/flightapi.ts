import type { ProviderDef } from '../src/model/provider.ts';

export const flightapi: ProviderDef = {
  name: 'FlightAPI',
  words: ['flightapi', 'flight_api', 'flight-api'],
  revoke: 'https://www.flightapi.io/',
  source: 'https://docs.flightapi.io/',
  rules: [
    {
      id: 'flightapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{24}/,
      minEntropy: 3,
      env: 'FLIGHTAPI_API_KEY',
      examples: ['flightapi_key = "${0-9a-z}{24}"', 'FLIGHTAPI_KEY=${0-9a-z}{24}'],
      nonExamples: ['flightapi_key = "${0-9a-z}{29}"', 'key = "${0-9a-z}{24}"'],
    },
  ],
};
