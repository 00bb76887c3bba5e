import type { ProviderDef } from '../src/model/provider.ts';

export const findl: ProviderDef = {
  name: 'Findl',
  words: ['findl'],
  revoke: 'https://www.findl.com/',
  source: 'https://www.findl.com/',
  rules: [
    {
      id: 'findl-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      env: 'FINDL_API_KEY',
      examples: ['FINDL_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['FINDL_API_KEY=${0-9a-z}{20}'],
    },
  ],
};
