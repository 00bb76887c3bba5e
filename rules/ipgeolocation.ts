import type { ProviderDef } from '../src/model/provider.ts';

export const ipgeolocation: ProviderDef = {
  name: 'ipgeolocation.io',
  words: ['ipgeolocation', 'ipgeoloc'],
  revoke: 'https://app.ipgeolocation.io/',
  source: 'https://ipgeolocation.io/documentation.html',
  rules: [
    {
      id: 'ipgeolocation-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'IPGEOLOCATION_API_KEY',
      examples: ['IPGEOLOCATION_API_KEY=${0-9a-z}{32}', 'const ipgeolocationApiKey = "${0-9a-z}{32}";'],
      nonExamples: ['IPGEOLOCATION_API_KEY=${0-9a-z}{29}', 'IPGEOLOCATION_API_KEY=${0-9a-z}{37}'],
    },
  ],
};
