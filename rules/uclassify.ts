import type { ProviderDef } from '../src/model/provider.ts';

export const uclassify: ProviderDef = {
  name: 'uClassify',
  words: ['uclassify'],
  revoke: 'https://www.uclassify.com/',
  source: 'https://www.uclassify.com/docs',
  rules: [
    {
      id: 'uclassify-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret'],
      value: /[A-Za-z0-9]{12}/,
      minEntropy: 2.5,
      checks: ['not-identifier'],
      env: 'UCLASSIFY_API_KEY',
      examples: ['UCLASSIFY_API_KEY=${0-9}{1}${A-Za-z0-9}{11}'],
      nonExamples: ['UCLASSIFY_API_KEY=${A-Za-z0-9}{20}'],
    },
  ],
};
