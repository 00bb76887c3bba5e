import type { ProviderDef } from '../src/model/provider.ts';

export const kanbantool: ProviderDef = {
  name: 'Kanban Tool',
  words: ['kanban'],
  revoke: 'https://kanbantool.com/',
  source: 'https://kanbantool.com/developer/api-v3',
  rules: [
    {
      id: 'kanbantool-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'low',
      value: /[0-9A-Z]{12}/,
      minEntropy: 2.8,
      env: 'KANBANTOOL_API_TOKEN',
      examples: ['KANBANTOOL_API_TOKEN=${0-9A-Z}{12}', 'const kanbantoolApiToken = "${0-9A-Z}{12}";'],
      nonExamples: ['KANBANTOOL_API_TOKEN=${0-9A-Z}{9}', 'KANBANTOOL_API_TOKEN=${0-9A-Z}{17}'],
    },
  ],
};
