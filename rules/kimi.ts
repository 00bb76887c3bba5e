import type { ProviderDef } from '../src/model/provider.ts';

export const kimi: ProviderDef = {
  name: 'Kimi',
  words: ['kimi', 'moonshot'],
  revoke: 'https://platform.moonshot.ai/console/api-keys',
  source: 'https://platform.moonshot.ai/docs',
  rules: [
    {
      id: 'kimi-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /sk-[A-Za-z0-9_-]{48}/,
      minEntropy: 3,
      env: 'MOONSHOT_API_KEY',
      examples: ['MOONSHOT_API_KEY=sk-${A-Za-z0-9}{48}', 'const moonshotApiKey = "sk-${A-Za-z0-9}{48}";'],
      nonExamples: ['MOONSHOT_API_KEY=sk-${A-Za-z0-9}{45}', 'MOONSHOT_API_KEY=sk-${A-Za-z0-9}{53}'],
    },
  ],
};
