import type { ProviderDef } from '../src/model/provider.ts';

export const cloze: ProviderDef = {
  name: 'Cloze',
  words: ['cloze'],
  revoke: 'https://www.cloze.com/',
  source: 'https://www.cloze.com/',
  rules: [
    {
      id: 'cloze-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'CLOZE_API_KEY',
      examples: ['cloze_key = "${0-9a-f}{32}"', 'CLOZE_KEY=${0-9a-f}{32}'],
      nonExamples: ['cloze_key = "${0-9a-f}{37}"', 'key = "${0-9a-f}{32}"'],
    },
  ],
};
