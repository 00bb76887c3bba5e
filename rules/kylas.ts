import type { ProviderDef } from '../src/model/provider.ts';

export const kylas: ProviderDef = {
  name: 'Kylas',
  words: ['kylas'],
  revoke: 'https://app.kylas.io/',
  source: 'https://support.kylas.io/',
  rules: [
    {
      id: 'kylas-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z-]{36}:[0-9]{1,8}|[0-9a-z-]{36}/,
      notAfter: 'A-Za-z0-9_:-',
      minEntropy: 3,
      env: 'KYLAS_API_KEY',
      examples: [
        'KYLAS_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const kylasApiKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'KYLAS_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'KYLAS_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
