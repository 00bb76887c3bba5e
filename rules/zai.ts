import type { ProviderDef } from '../src/model/provider.ts';

export const zai: ProviderDef = {
  name: 'Z.ai (Zhipu)',
  words: ['zai', 'z_ai', 'z-ai', 'z.ai', 'zhipu', 'bigmodel', 'glm'],
  revoke: 'https://z.ai/manage-apikey/apikey-list',
  source: 'https://docs.z.ai/api-reference/introduction',
  rules: [
    {
      id: 'zai-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}\.[A-Za-z0-9]{16}/,
      minEntropy: 3,
      env: 'ZAI_API_KEY',
      examples: ['ZAI_API_KEY=${0-9a-f}{32}.${A-Za-z0-9}{16}', 'zhipu_api_key: "${0-9a-f}{32}.${A-Za-z0-9}{16}"'],
      nonExamples: ['ZAI_API_KEY=${0-9a-f}{32}', 'zai_file = ${0-9a-f}{32}.json'],
    },
  ],
};
