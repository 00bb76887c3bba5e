import type { ProviderDef } from '../src/model/provider.ts';

export const dwolla: ProviderDef = {
  name: 'Dwolla',
  words: ['dwolla'],
  revoke: 'https://dashboard.dwolla.com/applications-legacy',
  source: 'https://developers.dwolla.com/docs',
  rules: [
    {
      id: 'dwolla-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9]{50}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'DWOLLA_SECRET',
      examples: ['dwolla_key = "${A-Za-z0-9}{50}"', 'DWOLLA_KEY=${A-Za-z0-9}{50}'],
      nonExamples: ['dwolla_key = "${A-Za-z0-9}{55}"', 'key = "${A-Za-z0-9}{50}"'],
    },
  ],
};
