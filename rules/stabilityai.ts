import type { ProviderDef } from '../src/model/provider.ts';

export const stabilityai: ProviderDef = {
  name: 'Stability AI',
  words: ['stability', 'dreamstudio', 'stable_diffusion', 'stable-diffusion', 'stablediffusion'],
  revoke: 'https://platform.stability.ai/account/keys',
  source: 'https://platform.stability.ai/docs/getting-started/authentication',
  rules: [
    {
      id: 'stabilityai-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /sk-[A-Za-z0-9]{48}/,
      minEntropy: 3,
      env: 'STABILITY_API_KEY',
      examples: ['STABILITY_API_KEY=sk-${A-Za-z0-9}{48}'],
      nonExamples: ['STABILITY_API_KEY=sk-${A-Za-z0-9}{32}', 'OPENAI_API_KEY=sk-${A-Za-z0-9}{48}'],
    },
  ],
};
