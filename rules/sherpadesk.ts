import type { ProviderDef } from '../src/model/provider.ts';

export const sherpadesk: ProviderDef = {
  name: 'SherpaDesk',
  words: ['sherpadesk'],
  revoke: 'https://app.sherpadesk.com/',
  source: 'https://documentation.sherpadesk.com/',
  rules: [
    {
      id: 'sherpadesk-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SHERPADESK_API_KEY',
      examples: ['SHERPADESK_API_KEY=${0-9a-z}{32}', 'const sherpadeskKey = "${0-9a-z}{32}";'],
      nonExamples: ['sherpadesk_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
