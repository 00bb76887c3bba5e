import type { ProviderDef } from '../src/model/provider.ts';

export const flightlabs: ProviderDef = {
  name: 'FlightLabs',
  words: ['flightlabs', 'flight_labs', 'goflightlabs'],
  revoke: 'https://app.goflightlabs.com/',
  source: 'https://www.goflightlabs.com/',
  rules: [
    {
      id: 'flightlabs-access-key',
      kind: 'access-token',
      severity: 'low',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,200}\.ey[A-Za-z0-9_-]{20,800}\.[A-Za-z0-9_-]{20,500}/,
      minEntropy: 4,
      env: 'FLIGHTLABS_ACCESS_KEY',
      examples: [
        'flightlabs_token = "eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{70}.${A-Za-z0-9_-}{43}"',
        'FLIGHTLABS_API_KEY=eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{90}.${A-Za-z0-9_-}{43}',
      ],
      nonExamples: [
        'flightlabs_token = "eyJ${A-Za-z0-9}{33}"',
        'token = "eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{70}.${A-Za-z0-9_-}{43}"',
      ],
    },
  ],
};
