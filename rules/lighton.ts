import type { ProviderDef } from '../src/model/provider.ts';

export const lighton: ProviderDef = {
  name: 'LightOn',
  words: ['lighton', 'paradigm'],
  revoke: 'https://paradigm.lighton.ai',
  source: 'https://paradigm.lighton.ai/docs',
  rules: [
    {
      id: 'lighton-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret'],
      value: /[A-Za-z0-9_-]{48}/,
      minEntropy: 3.5,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'PARADIGM_API_KEY',
      examples: ['PARADIGM_API_KEY=${A-Za-z0-9}{48}', 'const paradigmApiKey = "${A-Za-z0-9}{48}";'],
      nonExamples: ['PARADIGM_API_KEY=${A-Za-z0-9}{45}', 'PARADIGM_API_KEY=${A-Za-z0-9}{53}'],
    },
  ],
};
