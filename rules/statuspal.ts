import type { ProviderDef } from '../src/model/provider.ts';

export const statuspal: ProviderDef = {
  name: 'StatusPal',
  words: ['statuspal'],
  revoke: 'https://statuspal.io/',
  source: 'https://docs.statuspal.io/',
  rules: [
    {
      id: 'statuspal-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'STATUSPAL_API_KEY',
      examples: ['STATUSPAL_API_KEY=${A-Za-z0-9}{32}', 'const statuspalKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['statuspal_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
