import type { ProviderDef } from '../src/model/provider.ts';

export const route4me: ProviderDef = {
  name: 'Route4Me',
  words: ['route4me'],
  revoke: 'https://route4me.com/',
  source: 'https://route4me.io/docs/',
  rules: [
    {
      id: 'route4me-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Z]{32}/,
      minEntropy: 3,
      env: 'ROUTE4ME_API_KEY',
      examples: ['ROUTE4ME_API_KEY=${0-9A-Z}{32}', 'const route4meKey = "${0-9A-Z}{32}";'],
      nonExamples: ['route4me_key = ${0-9A-Z}{27}', 'other_key = ${0-9A-Z}{32}'],
    },
  ],
};
