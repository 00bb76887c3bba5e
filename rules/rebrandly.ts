import type { ProviderDef } from '../src/model/provider.ts';

export const rebrandly: ProviderDef = {
  name: 'Rebrandly',
  words: ['rebrandly'],
  revoke: 'https://app.rebrandly.com/account/api-keys',
  source: 'https://developers.rebrandly.com/',
  rules: [
    {
      id: 'rebrandly-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'REBRANDLY_API_KEY',
      examples: ['REBRANDLY_API_KEY=${A-Za-z0-9_}{32}', 'const rebrandlyKey = "${A-Za-z0-9_}{32}";'],
      nonExamples: ['rebrandly_key = ${A-Za-z0-9_}{27}', 'other_key = ${A-Za-z0-9_}{32}'],
    },
  ],
};
