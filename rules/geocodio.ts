import type { ProviderDef } from '../src/model/provider.ts';

export const geocodio: ProviderDef = {
  name: 'Geocodio',
  words: ['geocodio', 'geocod.io'],
  revoke: 'https://dash.geocod.io/',
  source: 'https://www.geocod.io/docs/',
  rules: [
    {
      id: 'geocodio-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{39}/,
      minEntropy: 3,
      env: 'GEOCODIO_API_KEY',
      examples: ['GEOCODIO_API_KEY=${0-9a-z}{39}', 'const geocodioApiKey = "${0-9a-z}{39}";'],
      nonExamples: ['GEOCODIO_API_KEY=${0-9a-z}{36}', 'GEOCODIO_API_KEY=${0-9a-z}{44}'],
    },
  ],
};
