import type { ProviderDef } from '../src/model/provider.ts';

export const gitter: ProviderDef = {
  name: 'Gitter',
  words: ['gitter'],
  revoke: 'https://developer.gitter.im/apps',
  source: 'https://developer.gitter.im/docs/authentication',
  rules: [
    {
      id: 'gitter-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z_-]{40}/,
      minEntropy: 3.5,
      env: 'GITTER_TOKEN',
      examples: ['GITTER_TOKEN=${0-9a-f}{40}', 'const gitterToken = "${0-9a-f}{40}";'],
      nonExamples: ['GITTER_TOKEN=${0-9a-f}{37}', 'GITTER_TOKEN=${0-9a-f}{45}'],
    },
  ],
};
