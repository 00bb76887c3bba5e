import type { ProviderDef } from '../src/model/provider.ts';

export const reachmail: ProviderDef = {
  name: 'ReachMail',
  words: ['reachmail'],
  revoke: 'https://services.reachmail.net/',
  source: 'https://services.reachmail.net/',
  rules: [
    {
      id: 'reachmail-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{64}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'REACHMAIL_TOKEN',
      examples: ['REACHMAIL_TOKEN=${A-Za-z0-9_-}{64}', 'const reachmailToken = "${A-Za-z0-9_-}{64}";'],
      nonExamples: ['reachmail_token = ${A-Za-z0-9_-}{59}', 'other_token = ${A-Za-z0-9_-}{64}'],
    },
  ],
};
