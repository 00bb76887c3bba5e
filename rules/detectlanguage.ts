import type { ProviderDef } from '../src/model/provider.ts';

export const detectlanguage: ProviderDef = {
  name: 'Detect Language',
  words: ['detectlanguage', 'detect_language', 'detect-language'],
  revoke: 'https://detectlanguage.com/private',
  source: 'https://detectlanguage.com/documentation',
  rules: [
    {
      id: 'detectlanguage-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'DETECTLANGUAGE_API_KEY',
      examples: ['detectlanguage_key = "${0-9a-z}{32}"', 'DETECTLANGUAGE_KEY=${0-9a-z}{32}'],
      nonExamples: ['detectlanguage_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
