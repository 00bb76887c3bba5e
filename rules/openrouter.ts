import type { ProviderDef } from '../src/model/provider.ts';

export const openrouter: ProviderDef = {
  name: 'OpenRouter',
  words: ['openrouter', 'open_router'],
  revoke: 'https://openrouter.ai/settings/keys',
  source: 'https://openrouter.ai/docs/api-reference/authentication',
  rules: [
    {
      id: 'openrouter-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['sk-or-v1-'],
      token: /sk-or-v1-[0-9a-f]{64}/,
      env: 'OPENROUTER_API_KEY',
      examples: ['OPENROUTER_API_KEY=sk-or-v1-${0-9a-f}{64}'],
      nonExamples: ['sk-or-v1-${0-9a-f}{32}'],
    },
  ],
};
