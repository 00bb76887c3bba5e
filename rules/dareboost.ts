import type { ProviderDef } from '../src/model/provider.ts';

export const dareboost: ProviderDef = {
  name: 'Dareboost',
  words: ['dareboost'],
  revoke: 'https://www.dareboost.com/',
  source: 'https://www.dareboost.com/',
  rules: [
    {
      id: 'dareboost-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{60}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'DAREBOOST_API_KEY',
      examples: ['dareboost_key = "${A-Za-z0-9}{60}"', 'DAREBOOST_KEY=${A-Za-z0-9}{60}'],
      nonExamples: ['dareboost_key = "${A-Za-z0-9}{65}"', 'key = "${A-Za-z0-9}{60}"'],
    },
  ],
};
