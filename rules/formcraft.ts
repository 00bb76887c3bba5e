import type { ProviderDef } from '../src/model/provider.ts';

export const formcraft: ProviderDef = {
  name: 'FormCraft',
  words: ['formcraft'],
  revoke: 'https://formcrafts.com/',
  source: 'https://formcrafts.com/',
  rules: [
    {
      id: 'formcraft-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[0-9a-z]{16}/,
      minEntropy: 2.8,
      env: 'FORMCRAFT_API_KEY',
      examples: ['FORMCRAFT_API_KEY=${0-9a-z}{16}', 'const formcraftApiKey = "${0-9a-z}{16}";'],
      nonExamples: ['FORMCRAFT_API_KEY=${0-9a-z}{13}', 'FORMCRAFT_API_KEY=${0-9a-z}{21}'],
    },
  ],
};
