import type { ProviderDef } from '../src/model/provider.ts';

export const stackhawk: ProviderDef = {
  name: 'StackHawk',
  words: ['stackhawk'],
  revoke: 'https://app.stackhawk.com/settings/apikeys',
  source: 'https://docs.stackhawk.com/apidocs.html',
  rules: [
    {
      id: 'stackhawk-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['hawk.'],
      token: /hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}/,
      minEntropy: 3,
      env: 'HAWK_API_KEY',
      examples: ['HAWK_API_KEY=hawk.${A-Za-z0-9}{20}.${A-Za-z0-9}{20}'],
      nonExamples: ['hawk.${A-Za-z0-9}{20}.${A-Za-z0-9}{10}'],
    },
  ],
};
