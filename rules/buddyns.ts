import type { ProviderDef } from '../src/model/provider.ts';

export const buddyns: ProviderDef = {
  name: 'BuddyNS',
  words: ['buddyns', 'buddy_ns'],
  revoke: 'https://www.buddyns.com/support/api/',
  source: 'https://www.buddyns.com/support/api/',
  rules: [
    {
      id: 'buddyns-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'BUDDYNS_API_KEY',
      examples: ['BUDDYNS_API_KEY=${0-9a-z}{40}', '{"buddyns_key": "${0-9a-z}{40}"}'],
      nonExamples: ['BUDDYNS_API_KEY=${0-9a-z}{39}', 'BUDDYNS_API_KEY=${0-9a-z}{41}'],
    },
  ],
};
