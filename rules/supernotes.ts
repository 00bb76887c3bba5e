import type { ProviderDef } from '../src/model/provider.ts';

export const supernotes: ProviderDef = {
  name: 'Supernotes',
  words: ['supernotes'],
  revoke: 'https://my.supernotes.app/?preferences=API',
  source: 'https://api.supernotes.app/docs',
  rules: [
    {
      id: 'supernotes-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SUPERNOTES_API_KEY',
      examples: ['SUPERNOTES_API_KEY=${A-Za-z0-9_-}{43}', 'supernotes_api_key: "${A-Za-z0-9_-}{43}"'],
      nonExamples: ['SUPERNOTES_API_KEY=${A-Za-z0-9}{50}', 'SUPERNOTES_API_KEY=${A-Za-z0-9}{40}'],
    },
  ],
};
