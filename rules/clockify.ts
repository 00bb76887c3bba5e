import type { ProviderDef } from '../src/model/provider.ts';

export const clockify: ProviderDef = {
  name: 'Clockify',
  words: ['clockify'],
  revoke: 'https://app.clockify.me/manage-api-keys',
  source: 'https://docs.clockify.me/',
  rules: [
    {
      id: 'clockify-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{48}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLOCKIFY_API_KEY',
      examples: ['CLOCKIFY_API_KEY=${0-9A-Za-z}{48}', '{"clockify_key": "${0-9A-Za-z}{48}"}'],
      nonExamples: ['CLOCKIFY_API_KEY=${0-9A-Za-z}{47}', 'CLOCKIFY_API_KEY=${0-9A-Za-z}{49}'],
    },
  ],
};
