import type { ProviderDef } from '../src/model/provider.ts';

export const fibery: ProviderDef = {
  name: 'Fibery',
  words: ['fibery'],
  revoke: 'https://fibery.io/',
  source: 'https://api.fibery.io/',
  rules: [
    {
      id: 'fibery-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}\.[0-9a-f]{35}/,
      minEntropy: 3,
      env: 'FIBERY_API_TOKEN',
      examples: ['FIBERY_API_TOKEN=${0-9a-f}{8}.${0-9a-f}{35}'],
      nonExamples: ['FIBERY_API_TOKEN=${0-9a-f}{8}.${0-9a-f}{20}'],
    },
  ],
};
