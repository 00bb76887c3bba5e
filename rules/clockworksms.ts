import type { ProviderDef } from '../src/model/provider.ts';

export const clockworksms: ProviderDef = {
  name: 'Clockwork SMS',
  words: ['clockworksms', 'clockwork_', 'clockworkapi'],
  revoke: 'https://www.clockworksms.com/',
  source: 'https://www.clockworksms.com/',
  rules: [
    {
      id: 'clockworksms-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[0-9a-f]{40}|[0-9A-Za-z]{24}/,
      nouns: ['key', 'token'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLOCKWORK_API_KEY',
      examples: ['CLOCKWORK_API_KEY=${0-9a-f}{40}', '{"clockworksms_key": "${0-9A-Za-z}{24}"}'],
      nonExamples: ['CLOCKWORK_API_KEY=${0-9a-f}{39}'],
    },
  ],
};
