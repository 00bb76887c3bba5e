import type { ProviderDef } from '../src/model/provider.ts';

export const ipinfodb: ProviderDef = {
  name: 'IPInfoDB',
  words: ['ipinfodb'],
  revoke: 'https://www.ipinfodb.com/account',
  source: 'https://www.ipinfodb.com/api',
  rules: [
    {
      id: 'ipinfodb-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'IPINFODB_API_KEY',
      examples: ['IPINFODB_API_KEY=${0-9a-z}{64}', 'const ipinfodbApiKey = "${0-9a-z}{64}";'],
      nonExamples: ['IPINFODB_API_KEY=${0-9a-z}{61}', 'IPINFODB_API_KEY=${0-9a-z}{69}'],
    },
  ],
};
