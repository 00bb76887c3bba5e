import type { ProviderDef } from '../src/model/provider.ts';

export const stormboard: ProviderDef = {
  name: 'Stormboard',
  words: ['stormboard'],
  revoke: 'https://stormboard.com/myaccount',
  source: 'https://api.stormboard.com/docs',
  rules: [
    {
      id: 'stormboard-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      env: 'STORMBOARD_API_KEY',
      examples: ['STORMBOARD_API_KEY=${0-9a-f}{40}', 'const stormboardKey = "${0-9a-f}{40}";'],
      nonExamples: ['stormboard_key = ${0-9a-f}{35}', 'other_key = ${0-9a-f}{40}'],
    },
  ],
};
