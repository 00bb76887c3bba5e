import type { ProviderDef } from '../src/model/provider.ts';

export const edamam: ProviderDef = {
  name: 'Edamam',
  words: ['edamam'],
  revoke: 'https://developer.edamam.com/admin/applications',
  source: 'https://developer.edamam.com/edamam-docs-recipe-api',
  rules: [
    {
      id: 'edamam-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'EDAMAM_API_KEY',
      examples: ['edamam_key = "${0-9a-z}{32}"', 'EDAMAM_KEY=${0-9a-z}{32}'],
      nonExamples: ['edamam_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
