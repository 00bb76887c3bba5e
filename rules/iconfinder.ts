import type { ProviderDef } from '../src/model/provider.ts';

export const iconfinder: ProviderDef = {
  name: 'Iconfinder',
  words: ['iconfinder'],
  revoke: 'https://www.iconfinder.com/account/applications',
  source: 'https://developer.iconfinder.com/',
  rules: [
    {
      id: 'iconfinder-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'ICONFINDER_API_KEY',
      examples: ['ICONFINDER_API_KEY=${A-Za-z0-9}{64}', 'const iconfinderApiKey = "${A-Za-z0-9}{64}";'],
      nonExamples: ['ICONFINDER_API_KEY=${A-Za-z0-9}{61}', 'ICONFINDER_API_KEY=${A-Za-z0-9}{69}'],
    },
  ],
};
