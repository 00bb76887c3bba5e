import type { ProviderDef } from '../src/model/provider.ts';

export const everhour: ProviderDef = {
  name: 'Everhour',
  words: ['everhour'],
  revoke: 'https://app.everhour.com/#/account/profile',
  source: 'https://everhour.docs.apiary.io/',
  rules: [
    {
      id: 'everhour-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8}/,
      minEntropy: 2.8,
      env: 'EVERHOUR_API_KEY',
      examples: ['EVERHOUR_API_KEY=${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{6}-${0-9a-f}{6}-${0-9a-f}{8}'],
      nonExamples: ['EVERHOUR_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
    },
  ],
};
