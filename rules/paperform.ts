import type { ProviderDef } from '../src/model/provider.ts';

export const paperform: ProviderDef = {
  name: 'Paperform',
  words: ['paperform'],
  revoke: 'https://paperform.co/account/developer',
  source: 'https://paperform.readme.io/reference/getting-started-1',
  rules: [
    {
      id: 'paperform-api-key',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{20,80}\.eyJ[A-Za-z0-9_-]{80,700}\.[A-Za-z0-9_-]{340,700}|[A-Za-z0-9._-]{850}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3.5,
      env: 'PAPERFORM_API_KEY',
      examples: [
        'PAPERFORM_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIx${A-Za-z0-9}{200}.${A-Za-z0-9_-}{683}',
      ],
      nonExamples: ['PAPERFORM_API_KEY=eyJ${A-Za-z0-9}{33}'],
    },
  ],
};
