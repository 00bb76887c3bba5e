import type { ProviderDef } from '../src/model/provider.ts';

export const caspio: ProviderDef = {
  name: 'Caspio',
  words: ['caspio'],
  revoke: 'https://howto.caspio.com/web-services-api/rest-api/',
  source: 'https://howto.caspio.com/web-services-api/rest-api/',
  rules: [
    {
      id: 'caspio-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{50}/,
      minEntropy: 3,
      env: 'CASPIO_CLIENT_SECRET',
      examples: ['CASPIO_CLIENT_SECRET=${0-9a-z}{50}', '{"caspio_key": "${0-9a-z}{50}"}'],
      nonExamples: ['CASPIO_CLIENT_SECRET=${0-9a-z}{49}', 'CASPIO_CLIENT_SECRET=${0-9a-z}{51}'],
    },
  ],
};
