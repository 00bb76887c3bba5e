import type { ProviderDef } from '../src/model/provider.ts';

export const infomaniak: ProviderDef = {
  name: 'Infomaniak',
  words: ['infomaniak'],
  revoke: 'https://manager.infomaniak.com/v3/ng/accounts/token/list',
  source: 'https://developer.infomaniak.com/docs/api',
  rules: [
    {
      id: 'infomaniak-api-token',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{64,100}/,
      minEntropy: 3.5,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'INFOMANIAK_API_TOKEN',
      examples: ['INFOMANIAK_API_TOKEN=${A-Za-z0-9}{87}', 'const infomaniakApiToken = "${A-Za-z0-9}{87}";'],
      nonExamples: ['INFOMANIAK_API_TOKEN=${A-Za-z0-9}{47}'],
    },
  ],
};
