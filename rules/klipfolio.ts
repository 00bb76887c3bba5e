import type { ProviderDef } from '../src/model/provider.ts';

export const klipfolio: ProviderDef = {
  name: 'Klipfolio',
  words: ['klipfolio'],
  revoke: 'https://app.klipfolio.com/',
  source: 'https://apidocs.klipfolio.com/',
  rules: [
    {
      id: 'klipfolio-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'KLIPFOLIO_API_KEY',
      examples: ['KLIPFOLIO_API_KEY=${0-9a-f}{40}', 'const klipfolioApiKey = "${0-9a-f}{40}";'],
      nonExamples: ['KLIPFOLIO_API_KEY=${0-9a-f}{37}', 'KLIPFOLIO_API_KEY=${0-9a-f}{45}'],
    },
  ],
};
