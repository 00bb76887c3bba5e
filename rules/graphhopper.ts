import type { ProviderDef } from '../src/model/provider.ts';

export const graphhopper: ProviderDef = {
  name: 'GraphHopper',
  words: ['graphhopper'],
  revoke: 'https://graphhopper.com/dashboard/',
  source: 'https://docs.graphhopper.com/',
  rules: [
    {
      id: 'graphhopper-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'GRAPHHOPPER_API_KEY',
      examples: [
        'GRAPHHOPPER_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const graphhopperApiKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'GRAPHHOPPER_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'GRAPHHOPPER_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
