import type { ProviderDef } from '../src/model/provider.ts';

export const xai: ProviderDef = {
  name: 'xAI',
  words: ['xai', 'grok'],
  revoke: 'https://console.x.ai/',
  source: 'https://docs.x.ai/docs/overview',
  rules: [
    {
      id: 'xai-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['xai-'],
      token: /xai-[A-Za-z0-9_-]{80,84}/,
      minEntropy: 3,
      env: 'XAI_API_KEY',
      examples: ['xai-${A-Za-z0-9}{80}', 'XAI_API_KEY=xai-${A-Za-z0-9_-}{84}'],
      nonExamples: ['xai-${A-Za-z0-9}{40}', 'xbi-${A-Za-z0-9}{80}'],
    },
  ],
};
