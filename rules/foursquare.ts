import type { ProviderDef } from '../src/model/provider.ts';

export const foursquare: ProviderDef = {
  name: 'Foursquare',
  words: ['foursquare', 'four_square'],
  revoke: 'https://foursquare.com/developers/apps',
  source: 'https://docs.foursquare.com/developer/reference/authentication',
  rules: [
    {
      id: 'foursquare-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['fsq3'],
      token: /fsq3[A-Za-z0-9+/]{43}=/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'FOURSQUARE_API_KEY',
      examples: ['FOURSQUARE_API_KEY=fsq3${A-Za-z0-9}{43}=', 'const foursquareApiKey = "fsq3${A-Za-z0-9}{43}=";'],
      nonExamples: ['FOURSQUARE_API_KEY=fsq3${A-Za-z0-9}{40}=', 'FOURSQUARE_API_KEY=fsq3${A-Za-z0-9}{48}='],
    },
    {
      id: 'foursquare-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Z]{48}/,
      minEntropy: 3,
      env: 'FOURSQUARE_CLIENT_SECRET',
      examples: ['FOURSQUARE_CLIENT_SECRET=${0-9A-Z}{48}', 'const foursquareClientSecret = "${0-9A-Z}{48}";'],
      nonExamples: ['FOURSQUARE_CLIENT_SECRET=${0-9A-Z}{45}', 'FOURSQUARE_CLIENT_SECRET=${0-9A-Z}{53}'],
    },
  ],
};
