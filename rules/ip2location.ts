import type { ProviderDef } from '../src/model/provider.ts';

export const ip2location: ProviderDef = {
  name: 'IP2Location',
  words: ['ip2location'],
  revoke: 'https://www.ip2location.io/dashboard',
  source: 'https://www.ip2location.io/ip2location-documentation',
  rules: [
    {
      id: 'ip2location-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-Z]{32}/,
      minEntropy: 3,
      env: 'IP2LOCATION_API_KEY',
      examples: ['IP2LOCATION_API_KEY=${0-9A-Z}{32}'],
      nonExamples: ['IP2LOCATION_API_KEY=${A-Za-z0-9}{29}', 'IP2LOCATION_API_KEY=${A-Za-z0-9}{37}'],
    },
  ],
};
