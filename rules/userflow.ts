import type { ProviderDef } from '../src/model/provider.ts';

export const userflow: ProviderDef = {
  name: 'Userflow',
  words: ['userflow'],
  revoke: 'https://userflow.com/app/_/settings/api',
  source: 'https://userflow.com/docs/api',
  rules: [
    {
      id: 'userflow-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /[0-9a-z]{2,5}_[0-9a-z]{23,26}|[0-9a-z]{29}/,
      minEntropy: 3.2,
      env: 'USERFLOW_API_KEY',
      examples: ['USERFLOW_API_KEY=ak_${0-9a-z}{26}'],
      nonExamples: ['USERFLOW_API_KEY=ak_${0-9a-z}{12}'],
    },
  ],
};
