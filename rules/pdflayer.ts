import type { ProviderDef } from '../src/model/provider.ts';

export const pdflayer: ProviderDef = {
  name: 'pdflayer',
  words: ['pdflayer', 'pdf_layer'],
  revoke: 'https://pdflayer.com/documentation',
  source: 'https://pdflayer.com/documentation',
  rules: [
    {
      id: 'pdflayer-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'PDFLAYER_API_KEY',
      examples: ['PDFLAYER_API_KEY=${0-9a-f}{32}', 'const pdflayerKey = "${0-9a-f}{32}";'],
      nonExamples: ['PDFLAYER_API_KEY = ${0-9a-f}{29}', 'pdflayer_id = ${0-9}{9}'],
    },
  ],
};
