import type { ProviderDef } from '../src/model/provider.ts';

export const mesibo: ProviderDef = {
  name: 'mesibo',
  words: ['mesibo'],
  revoke: 'https://docs.mesibo.com/api/backend-api/',
  source: 'https://docs.mesibo.com/api/backend-api/',
  rules: [
    {
      id: 'mesibo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'MESIBO_API_KEY',
      examples: ['MESIBO_API_KEY=${0-9a-z}{64}', 'const mesiboKey = "${0-9a-z}{64}";'],
      nonExamples: ['MESIBO_API_KEY = ${0-9a-z}{61}', 'mesibo_id = ${0-9}{9}'],
    },
  ],
};
