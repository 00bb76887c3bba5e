import type { ProviderDef } from '../src/model/provider.ts';

export const jotform: ProviderDef = {
  name: 'Jotform',
  words: ['jotform'],
  revoke: 'https://www.jotform.com/myaccount/api',
  source: 'https://api.jotform.com/docs/',
  rules: [
    {
      id: 'jotform-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: 'JOTFORM_API_KEY',
      examples: ['JOTFORM_API_KEY=${A-Za-z0-9}{32}', 'const jotformApiKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['JOTFORM_API_KEY=${A-Za-z0-9}{29}', 'JOTFORM_API_KEY=${A-Za-z0-9}{37}'],
    },
  ],
};
