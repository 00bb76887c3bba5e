import type { ProviderDef } from '../src/model/provider.ts';

export const intrinio: ProviderDef = {
  name: 'Intrinio',
  words: ['intrinio'],
  revoke: 'https://account.intrinio.com/',
  source: 'https://docs.intrinio.com/documentation/api_v2/authentication',
  rules: [
    {
      id: 'intrinio-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{44}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'INTRINIO_API_KEY',
      examples: ['INTRINIO_API_KEY=${A-Za-z0-9}{44}', 'const intrinioApiKey = "${A-Za-z0-9}{44}";'],
      nonExamples: ['INTRINIO_API_KEY=${A-Za-z0-9}{41}', 'INTRINIO_API_KEY=${A-Za-z0-9}{49}'],
    },
  ],
};
