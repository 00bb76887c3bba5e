import type { ProviderDef } from '../src/model/provider.ts';

export const lendflow: ProviderDef = {
  name: 'Lendflow',
  words: ['lendflow'],
  revoke: 'https://docs.lendflow.com/',
  source: 'https://docs.lendflow.com/',
  rules: [
    {
      id: 'lendflow-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{36}\.[A-Za-z0-9_-]{100,600}\.[A-Za-z0-9_-]{683}/,
      minEntropy: 3.5,
      env: 'LENDFLOW_API_KEY',
      examples: [
        'LENDFLOW_API_KEY=eyJ${A-Za-z0-9}{33}.${A-Za-z0-9_-}{235}.${A-Za-z0-9_-}{682}${A-Za-z0-9}{1}',
        'const lendflowApiKey = "eyJ${0-9}{1}${A-Za-z0-9}{32}.${A-Za-z0-9_-}{235}.${A-Za-z0-9_-}{682}${A-Za-z0-9}{1}";',
      ],
      nonExamples: [
        'LENDFLOW_API_KEY=eyJ${A-Za-z0-9}{33}.${A-Za-z0-9_-}{235}.${A-Za-z0-9_-}{679}${A-Za-z0-9}{1}',
        'LENDFLOW_API_KEY=eyJ${A-Za-z0-9}{33}.${A-Za-z0-9_-}{235}.${A-Za-z0-9_-}{687}${A-Za-z0-9}{1}',
      ],
    },
  ],
};
