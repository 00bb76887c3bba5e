import type { ProviderDef } from '../src/model/provider.ts';

export const cannyio: ProviderDef = {
  name: 'Canny',
  words: ['canny', 'cannyio'],
  revoke: 'https://developers.canny.io/api-reference',
  source: 'https://developers.canny.io/api-reference',
  rules: [
    {
      id: 'cannyio-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'CANNY_API_KEY',
      examples: [
        'CANNY_API_KEY=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{12}',
        '{"canny_key": "${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{12}"}',
      ],
      nonExamples: [
        'CANNY_API_KEY=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{11}',
        'CANNY_API_KEY=${0-9a-z}{8}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{13}',
      ],
    },
  ],
};
