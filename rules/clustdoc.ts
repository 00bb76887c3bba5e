import type { ProviderDef } from '../src/model/provider.ts';

export const clustdoc: ProviderDef = {
  name: 'Clustdoc',
  words: ['clustdoc', 'clust_doc'],
  revoke: 'https://clustdoc.com/',
  source: 'https://clustdoc.com/',
  rules: [
    {
      id: 'clustdoc-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{60}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLUSTDOC_API_KEY',
      examples: ['clustdoc_key = "${A-Za-z0-9}{60}"', 'CLUSTDOC_KEY=${0-9}{1}${A-Za-z0-9}{59}'],
      nonExamples: ['clustdoc_key = "${A-Za-z0-9}{65}"', 'key = "${A-Za-z0-9}{60}"'],
    },
  ],
};
