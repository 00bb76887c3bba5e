import type { ProviderDef } from '../src/model/provider.ts';

export const diggernaut: ProviderDef = {
  name: 'Diggernaut',
  words: ['diggernaut'],
  revoke: 'https://www.diggernaut.com/',
  source: 'https://www.diggernaut.com/',
  rules: [
    {
      id: 'diggernaut-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'DIGGERNAUT_API_KEY',
      examples: ['diggernaut_key = "${0-9a-z}{40}"', 'DIGGERNAUT_KEY=${0-9a-z}{40}'],
      nonExamples: ['diggernaut_key = "${0-9a-z}{45}"', 'key = "${0-9a-z}{40}"'],
    },
  ],
};
