import type { ProviderDef } from '../src/model/provider.ts';

export const deepseek: ProviderDef = {
  name: 'DeepSeek',
  words: ['deepseek', 'deep_seek', 'deep-seek'],
  revoke: 'https://platform.deepseek.com/api_keys',
  source: 'https://api-docs.deepseek.com/',
  rules: [
    {
      id: 'deepseek-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /sk-[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'DEEPSEEK_API_KEY',
      examples: ['DEEPSEEK_API_KEY=sk-${0-9a-f}{32}'],
      nonExamples: ['DEEPSEEK_API_KEY=sk-${0-9a-f}{40}', 'sk-${0-9a-f}{32}'],
    },
  ],
};
