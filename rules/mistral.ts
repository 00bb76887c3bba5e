import type { ProviderDef } from '../src/model/provider.ts';

export const mistral: ProviderDef = {
  name: 'Mistral AI',
  words: ['mistral'],
  revoke: 'https://console.mistral.ai/api-keys',
  source: 'https://docs.mistral.ai/',
  rules: [
    {
      id: 'mistral-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      nouns: ['key', 'secret', 'auth', 'token'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'MISTRAL_API_KEY',
      examples: ['MISTRAL_API_KEY=${A-Za-z0-9}{32}', 'mistral_token: "${A-Z0-9}{32}"'],
      nonExamples: ['MISTRAL_API_KEY=${A-Za-z0-9}{24}', 'mistral_model = ${a-z}{32}'],
    },
  ],
};
