import type { ProviderDef } from '../src/model/provider.ts';

export const deepgram: ProviderDef = {
  name: 'Deepgram',
  words: ['deepgram'],
  revoke: 'https://console.deepgram.com/',
  source: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  rules: [
    {
      id: 'deepgram-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'DEEPGRAM_API_KEY',
      examples: ['deepgram_key = "${0-9a-z}{40}"', 'DEEPGRAM_KEY=${0-9a-z}{40}'],
      nonExamples: ['deepgram_key = "${0-9a-z}{45}"', 'key = "${0-9a-z}{40}"'],
    },
  ],
};
