import type { ProviderDef } from '../src/model/provider.ts';

export const metaapi: ProviderDef = {
  name: 'MetaApi',
  words: ['metaapi', 'meta_api'],
  revoke: 'https://app.metaapi.cloud/token',
  source: 'https://metaapi.cloud/docs/client/',
  rules: [
    {
      id: 'metaapi-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{64}/,
      minEntropy: 3,
      env: 'METAAPI_KEY',
      examples: ['METAAPI_KEY=${0-9a-f}{64}'],
      nonExamples: ['METAAPI_KEY=${0-9a-f}{40}'],
    },
    {
      id: 'metaapi-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{15,80}\.eyJ[A-Za-z0-9_-]{100,4000}\.[A-Za-z0-9_-]{43,700}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'METAAPI_TOKEN',
      examples: [
        'METAAPI_TOKEN=eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9.eyJfaWQiOiI1${A-Za-z0-9}{300}.${A-Za-z0-9_-}{683}',
      ],
      nonExamples: ['METAAPI_TOKEN=eyJ${A-Za-z0-9}{33}'],
    },
  ],
};
