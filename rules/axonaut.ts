import type { ProviderDef } from '../src/model/provider.ts';

export const axonaut: ProviderDef = {
  name: 'Axonaut',
  words: ['axonaut'],
  revoke: 'https://axonaut.com/api/v2/doc',
  source: 'https://axonaut.com/api/v2/doc',
  rules: [
    {
      id: 'axonaut-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'AXONAUT_API_KEY',
      examples: ['AXONAUT_API_KEY=${0-9a-z}{32}', '{"axonaut_key": "${0-9a-z}{32}"}'],
      nonExamples: ['AXONAUT_API_KEY=${0-9a-z}{31}', 'AXONAUT_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
