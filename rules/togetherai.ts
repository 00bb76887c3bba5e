import type { ProviderDef } from '../src/model/provider.ts';

export const togetherai: ProviderDef = {
  name: 'Together AI',
  words: ['togetherai', 'together_ai', 'together-ai', 'together_api', 'togetherapi', 'together.ai', 'together.xyz'],
  revoke: 'https://api.together.ai/settings/api-keys',
  source: 'https://docs.together.ai/docs/quickstart',
  rules: [
    {
      id: 'togetherai-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['tgp_v1_'],
      token: /tgp_v1_[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      env: 'TOGETHER_API_KEY',
      examples: ['tgp_v1_${A-Za-z0-9_-}{43}', 'TOGETHER_API_KEY="tgp_v1_${A-Za-z0-9_-}{43}"'],
      nonExamples: ['tgp_v2_${A-Za-z0-9_-}{43}', 'tgp_v1_${A-Za-z0-9_-}{20}'],
    },
    {
      id: 'togetherai-legacy-key',
      kind: 'api-key',
      label: { en: 'API key (older form)', ja: 'API キー（旧形式）' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'TOGETHER_API_KEY',
      examples: ['TOGETHER_API_KEY=${0-9a-f}{64}', 'together_api_key: "${0-9a-f}{64}"'],
      nonExamples: ['TOGETHER_API_KEY=${0-9a-f}{71}', 'TOGETHER_API_KEY=${0-9a-f}{61}'],
    },
  ],
};
