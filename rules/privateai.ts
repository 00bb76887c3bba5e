import type { ProviderDef } from '../src/model/provider.ts';

export const privateai: ProviderDef = {
  name: 'Private AI',
  words: ['privateai', 'private_ai', 'private-ai'],
  revoke: 'https://portal.private-ai.com/',
  source: 'https://docs.private-ai.com/',
  rules: [
    {
      id: 'privateai-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'PRIVATEAI_API_KEY',
      examples: ['PRIVATEAI_API_KEY=${0-9a-z}{32}', 'const privateaiKey = "${0-9a-z}{32}";'],
      nonExamples: ['privateai_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
