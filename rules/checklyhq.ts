import type { ProviderDef } from '../src/model/provider.ts';

export const checklyhq: ProviderDef = {
  name: 'Checkly',
  words: ['checkly', 'checklyhq'],
  revoke: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  source: 'https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/',
  rules: [
    {
      id: 'checklyhq-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[cs]u_[0-9a-f]{32}|[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'CHECKLY_API_KEY',
      examples: ['CHECKLY_API_KEY=${cs}{1}u_${0-9a-f}{32}', '{"checkly_key": "${0-9a-f}{32}"}'],
      nonExamples: ['CHECKLY_API_KEY=${cs}{1}u_${0-9a-f}{31}'],
    },
  ],
};
