import type { ProviderDef } from '../src/model/provider.ts';

export const storecove: ProviderDef = {
  name: 'Storecove',
  words: ['storecove'],
  revoke: 'https://app.storecove.com/',
  source: 'https://www.storecove.com/docs/',
  rules: [
    {
      id: 'storecove-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'STORECOVE_API_KEY',
      examples: ['STORECOVE_API_KEY=${A-Za-z0-9_-}{43}', 'const storecoveKey = "${A-Za-z0-9_-}{43}";'],
      nonExamples: ['storecove_key = ${A-Za-z0-9_-}{38}', 'other_key = ${A-Za-z0-9_-}{43}'],
    },
  ],
};
