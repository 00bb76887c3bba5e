import type { ProviderDef } from '../src/model/provider.ts';

export const geoapify: ProviderDef = {
  name: 'Geoapify',
  words: ['geoapify'],
  revoke: 'https://myprojects.geoapify.com/',
  source: 'https://apidocs.geoapify.com/',
  rules: [
    {
      id: 'geoapify-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'GEOAPIFY_API_KEY',
      examples: ['GEOAPIFY_API_KEY=${0-9a-z}{32}', 'const geoapifyApiKey = "${0-9a-z}{32}";'],
      nonExamples: ['GEOAPIFY_API_KEY=${0-9a-z}{29}', 'GEOAPIFY_API_KEY=${0-9a-z}{37}'],
    },
  ],
};
