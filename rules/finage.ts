import type { ProviderDef } from '../src/model/provider.ts';

export const finage: ProviderDef = {
  name: 'Finage',
  words: ['finage'],
  revoke: 'https://moon.finage.co.uk/',
  source: 'https://finage.co.uk/docs/api/getting-started',
  rules: [
    {
      id: 'finage-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /API_KEY[0-9A-Za-z]{31,32}/,
      minEntropy: 3.3,
      env: 'FINAGE_API_KEY',
      examples: ['FINAGE_API_KEY=API_KEY${0-9A-Z}{32}'],
      nonExamples: ['FINAGE_API_KEY=API_KEY${0-9A-Z}{20}'],
    },
  ],
};
