import type { ProviderDef } from '../src/model/provider.ts';

export const eightxeight: ProviderDef = {
  name: '8x8',
  words: ['8x8', 'eightxeight', 'wavecell'],
  revoke: 'https://admin.8x8.com/',
  source: 'https://developer.8x8.com/',
  rules: [
    {
      id: 'eightxeight-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{43}/,
      minEntropy: 4,
      checks: ['not-identifier'],
      env: 'EIGHTXEIGHT_API_KEY',
      examples: ['eightxeight_key = "${A-Za-z0-9}{43}"', 'EIGHTXEIGHT_KEY=${A-Za-z0-9}{43}'],
      nonExamples: ['eightxeight_key = "${A-Za-z0-9}{48}"', 'key = "${A-Za-z0-9}{43}"'],
    },
  ],
};
