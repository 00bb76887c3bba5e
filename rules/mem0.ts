import type { ProviderDef } from '../src/model/provider.ts';

export const mem0: ProviderDef = {
  name: 'Mem0',
  words: ['mem0', 'mem_0'],
  revoke: 'https://app.mem0.ai/dashboard/api-keys',
  source: 'https://docs.mem0.ai/platform/quickstart',
  rules: [
    {
      id: 'mem0-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /m0-[A-Za-z0-9]{40}/,
      minEntropy: 3,
      env: 'MEM0_API_KEY',
      examples: ['MEM0_API_KEY=m0-${A-Za-z0-9}{40}', 'const mem0Key = "m0-${A-Za-z0-9}{40}";'],
      nonExamples: ['MEM0_API_KEY = ${A-Za-z0-9}{37}', 'mem0_id = ${0-9}{9}'],
    },
  ],
};
