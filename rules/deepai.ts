import type { ProviderDef } from '../src/model/provider.ts';

export const deepai: ProviderDef = {
  name: 'DeepAI',
  words: ['deepai', 'deep_ai', 'deepai.org'],
  revoke: 'https://deepai.org/dashboard/profile',
  source: 'https://deepai.org/docs',
  rules: [
    {
      id: 'deepai-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z-]{36}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3.5,
      env: 'DEEPAI_API_KEY',
      examples: ['deepai_key = "${0-9a-z-}{36}"', 'DEEPAI_KEY=${0-9a-z-}{36}'],
      nonExamples: ['deepai_key = "${0-9a-z-}{41}"', 'key = "${0-9a-z-}{36}"'],
    },
  ],
};
