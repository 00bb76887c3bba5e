import type { ProviderDef } from '../src/model/provider.ts';

export const skrappio: ProviderDef = {
  name: 'Skrapp',
  words: ['skrapp'],
  revoke: 'https://app.skrapp.io/',
  source: 'https://api.skrapp.io/docs',
  rules: [
    {
      id: 'skrappio-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{42}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SKRAPP_API_KEY',
      examples: ['SKRAPP_API_KEY=${A-Za-z0-9}{42}', 'const skrappKey = "${A-Za-z0-9}{42}";'],
      nonExamples: ['skrapp_key = ${A-Za-z0-9}{37}', 'other_key = ${A-Za-z0-9}{42}'],
    },
  ],
};
