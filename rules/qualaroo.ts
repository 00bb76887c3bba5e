import type { ProviderDef } from '../src/model/provider.ts';

export const qualaroo: ProviderDef = {
  name: 'Qualaroo',
  words: ['qualaroo'],
  revoke: 'https://app.qualaroo.com/',
  source: 'https://help.qualaroo.com/',
  rules: [
    {
      id: 'qualaroo-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'QUALAROO_API_KEY',
      examples: ['QUALAROO_API_KEY=${A-Za-z0-9}{64}', 'const qualarooKey = "${A-Za-z0-9}{64}";'],
      nonExamples: ['qualaroo_key = ${A-Za-z0-9}{59}', 'other_key = ${A-Za-z0-9}{64}'],
    },
  ],
};
