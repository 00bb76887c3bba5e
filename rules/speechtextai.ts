import type { ProviderDef } from '../src/model/provider.ts';

export const speechtextai: ProviderDef = {
  name: 'SpeechText.AI',
  words: ['speechtextai', 'speechtext.ai', 'speechtext_ai', 'speechtext'],
  revoke: 'https://speechtext.ai/',
  source: 'https://speechtext.ai/speech-recognition-api',
  rules: [
    {
      id: 'speechtextai-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SPEECHTEXTAI_API_KEY',
      examples: ['SPEECHTEXTAI_API_KEY=${0-9a-z}{32}', 'const speechtextaiKey = "${0-9a-z}{32}";'],
      nonExamples: ['speechtextai_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
