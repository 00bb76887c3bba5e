import type { ProviderDef } from '../src/model/provider.ts';

export const llama: ProviderDef = {
  name: 'LlamaCloud',
  words: ['llama', 'llamacloud'],
  revoke: 'https://cloud.llamaindex.ai/',
  source: 'https://docs.cloud.llamaindex.ai/',
  rules: [
    {
      id: 'llama-cloud-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['llx-'],
      token: /llx-[A-Za-z0-9_-]{48}/,
      minEntropy: 3,
      env: 'LLAMA_CLOUD_API_KEY',
      examples: ['LLAMA_CLOUD_API_KEY=llx-${A-Za-z0-9}{48}', 'const llamaCloudApiKey = "llx-${A-Za-z0-9}{48}";'],
      nonExamples: ['LLAMA_CLOUD_API_KEY=llx-${A-Za-z0-9}{45}', 'LLAMA_CLOUD_API_KEY=llx-${A-Za-z0-9}{53}'],
    },
  ],
};
