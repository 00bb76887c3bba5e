import type { ProviderDef } from '../src/model/provider.ts';

export const ditto: ProviderDef = {
  name: 'Ditto',
  words: ['ditto'],
  revoke: 'https://app.dittowords.com/',
  source: 'https://developer.dittowords.com/',
  rules: [
    {
      id: 'ditto-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}\.[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'DITTO_API_KEY',
      examples: ['DITTO_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}.${0-9a-f}{40}'],
      nonExamples: ['DITTO_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
    },
  ],
};
