import type { ProviderDef } from '../src/model/provider.ts';

export const enigma: ProviderDef = {
  name: 'Enigma',
  words: ['enigma'],
  revoke: 'https://developers.enigma.com/',
  source: 'https://developers.enigma.com/',
  rules: [
    {
      id: 'enigma-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[A-Za-z0-9]{40}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'ENIGMA_API_KEY',
      examples: ['enigma_key = "${A-Za-z0-9}{40}"', 'ENIGMA_KEY=${A-Za-z0-9}{40}'],
      nonExamples: ['enigma_key = "${A-Za-z0-9}{45}"', 'key = "${A-Za-z0-9}{40}"'],
    },
  ],
};
