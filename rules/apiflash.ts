import type { ProviderDef } from '../src/model/provider.ts';

export const apiflash: ProviderDef = {
  name: 'ApiFlash',
  words: ['apiflash', 'api_flash'],
  revoke: 'https://apiflash.com/documentation',
  source: 'https://apiflash.com/documentation',
  rules: [
    {
      id: 'apiflash-access-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'APIFLASH_ACCESS_KEY',
      examples: ['APIFLASH_ACCESS_KEY=${0-9a-z}{32}', '{"apiflash_key": "${0-9a-z}{32}"}'],
      nonExamples: ['APIFLASH_ACCESS_KEY=${0-9a-z}{31}', 'APIFLASH_ACCESS_KEY=${0-9a-z}{33}'],
    },
  ],
};
