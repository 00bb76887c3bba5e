import type { ProviderDef } from '../src/model/provider.ts';

export const abyssale: ProviderDef = {
  name: 'Abyssale',
  words: ['abyssale'],
  revoke: 'https://developers.abyssale.com/',
  source: 'https://developers.abyssale.com/',
  rules: [
    {
      id: 'abyssale-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'ABYSSALE_API_KEY',
      examples: ['ABYSSALE_API_KEY=${0-9A-Za-z}{40}', '{"abyssale_key": "${0-9A-Za-z}{40}"}'],
      nonExamples: ['ABYSSALE_API_KEY=${0-9A-Za-z}{39}', 'ABYSSALE_API_KEY=${0-9A-Za-z}{41}'],
    },
  ],
};
