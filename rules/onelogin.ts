import type { ProviderDef } from '../src/model/provider.ts';

export const onelogin: ProviderDef = {
  name: 'OneLogin',
  words: ['onelogin', 'one_login'],
  revoke: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  source: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  rules: [
    {
      id: 'onelogin-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /secret_[0-9a-z]{64}|[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'ONELOGIN_CLIENT_SECRET',
      examples: ['ONELOGIN_CLIENT_SECRET=${0-9a-f}{64}', 'const oneloginKey = "${0-9a-f}{64}";'],
      nonExamples: ['ONELOGIN_CLIENT_SECRET = ${0-9a-f}{61}', 'onelogin_id = ${0-9}{9}'],
    },
  ],
};
