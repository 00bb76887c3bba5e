import type { ProviderDef } from '../src/model/provider.ts';

export const happyscribe: ProviderDef = {
  name: 'Happy Scribe',
  words: ['happyscribe', 'happy_scribe'],
  revoke: 'https://www.happyscribe.com/',
  source: 'https://dev.happyscribe.com/',
  rules: [
    {
      id: 'happyscribe-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{24}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'HAPPYSCRIBE_API_KEY',
      examples: ['HAPPYSCRIBE_API_KEY=${A-Za-z0-9}{24}', 'const happyscribeApiKey = "${0-9}{1}${A-Za-z0-9}{23}";'],
      nonExamples: ['HAPPYSCRIBE_API_KEY=${A-Za-z0-9}{21}', 'HAPPYSCRIBE_API_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
