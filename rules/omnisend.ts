import type { ProviderDef } from '../src/model/provider.ts';

export const omnisend: ProviderDef = {
  name: 'Omnisend',
  words: ['omnisend'],
  revoke: 'https://api-docs.omnisend.com/reference/authentication',
  source: 'https://api-docs.omnisend.com/reference/authentication',
  rules: [
    {
      id: 'omnisend-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{24}-[A-Za-z0-9]{50}|[A-Za-z0-9-]{75}/,
      minEntropy: 3,
      env: 'OMNISEND_API_KEY',
      examples: [
        'OMNISEND_API_KEY=${0-9a-f}{24}-${A-Za-z0-9}{50}',
        'const omnisendKey = "${0-9a-f}{24}-${A-Za-z0-9}{50}";',
      ],
      nonExamples: ['OMNISEND_API_KEY = ${0-9a-f}{21}', 'omnisend_id = ${0-9}{9}'],
    },
  ],
};
