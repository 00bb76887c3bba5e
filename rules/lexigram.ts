import type { ProviderDef } from '../src/model/provider.ts';

export const lexigram: ProviderDef = {
  name: 'Lexigram',
  words: ['lexigram'],
  revoke: 'https://docs.lexigram.io/',
  source: 'https://docs.lexigram.io/',
  rules: [
    {
      id: 'lexigram-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9._-]{301}/,
      minEntropy: 3.5,
      env: 'LEXIGRAM_API_KEY',
      examples: ['LEXIGRAM_API_KEY=eyJ${A-Za-z0-9}{298}', 'const lexigramApiKey = "eyJ${A-Za-z0-9}{298}";'],
      nonExamples: ['LEXIGRAM_API_KEY=eyJ${A-Za-z0-9}{295}', 'LEXIGRAM_API_KEY=eyJ${A-Za-z0-9}{303}'],
    },
  ],
};
