import type { ProviderDef } from '../src/model/provider.ts';

export const docparser: ProviderDef = {
  name: 'Docparser',
  words: ['docparser', 'doc_parser'],
  revoke: 'https://app.docparser.com/myaccount/api',
  source: 'https://docparser.com/api/',
  rules: [
    {
      id: 'docparser-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'DOCPARSER_API_KEY',
      examples: ['docparser_key = "${0-9a-f}{40}"', 'DOCPARSER_KEY=${0-9a-f}{40}'],
      nonExamples: ['docparser_key = "${0-9a-f}{45}"', 'key = "${0-9a-f}{40}"'],
    },
  ],
};
