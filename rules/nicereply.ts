import type { ProviderDef } from '../src/model/provider.ts';

export const nicereply: ProviderDef = {
  name: 'Nicereply',
  words: ['nicereply', 'nice_reply'],
  revoke: 'https://docs.nicereply.com/',
  source: 'https://docs.nicereply.com/',
  rules: [
    {
      id: 'nicereply-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'NICEREPLY_API_KEY',
      examples: ['NICEREPLY_API_KEY=${0-9a-f}{40}', 'const nicereplyKey = "${0-9a-f}{40}";'],
      nonExamples: ['NICEREPLY_API_KEY = ${0-9a-f}{37}', 'nicereply_id = ${0-9}{9}'],
    },
  ],
};
