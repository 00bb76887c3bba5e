import type { ProviderDef } from '../src/model/provider.ts';

export const weightsandbiases: ProviderDef = {
  name: 'Weights & Biases',
  words: ['wandb', 'weightsandbiases', 'weights_and_biases', 'weights-and-biases'],
  revoke: 'https://wandb.ai/authorize',
  source: 'https://docs.wandb.ai/support/find_api_key',
  rules: [
    {
      id: 'weightsandbiases-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['wandb_v1_'],
      token: /wandb_v1_[A-Za-z0-9_-]{77}/,
      minEntropy: 3,
      env: 'WANDB_API_KEY',
      examples: ['wandb_v1_${A-Za-z0-9}{27}_${A-Za-z0-9}{49}'],
      nonExamples: ['wandb_v2_${A-Za-z0-9}{77}', 'wandb_v1_${A-Za-z0-9}{20}'],
    },
    {
      id: 'weightsandbiases-legacy-key',
      kind: 'api-key',
      label: { en: 'API key (40 digits)', ja: 'API キー（40 桁）' },
      severity: 'high',
      confidence: 'medium',
      nouns: ['key', 'api', 'token', 'login', 'secret'],
      value: /[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'WANDB_API_KEY',
      examples: ['WANDB_API_KEY=${0-9a-f}{40}', 'wandb_api_key: "${0-9a-f}{40}"'],
      nonExamples: ['WANDB_API_KEY=${0-9a-f}{47}', 'WANDB_API_KEY=${0-9a-f}{37}'],
    },
  ],
};
