import type { ProviderDef } from '../src/model/provider.ts';

export const eraser: ProviderDef = {
  name: 'Eraser',
  words: ['eraser'],
  revoke: 'https://app.eraser.io/',
  source: 'https://docs.eraser.io/',
  rules: [
    {
      id: 'eraser-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'low',
      value: /[A-Za-z0-9]{20}/,
      nouns: ['token', 'key'],
      minEntropy: 3.3,
      checks: ['not-identifier'],
      env: 'ERASER_API_TOKEN',
      examples: ['eraser_key = "${A-Za-z0-9}{20}"', 'ERASER_KEY=${A-Za-z0-9}{20}'],
      nonExamples: ['eraser_key = "${A-Za-z0-9}{25}"', 'key = "${A-Za-z0-9}{20}"'],
    },
  ],
};
