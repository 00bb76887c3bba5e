import type { ProviderDef } from '../src/model/provider.ts';

export const alienvault: ProviderDef = {
  name: 'AlienVault OTX',
  words: ['alienvault', 'alien_vault', 'otx_'],
  revoke: 'https://otx.alienvault.com/api',
  source: 'https://otx.alienvault.com/api',
  rules: [
    {
      id: 'alienvault-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      nouns: ['key', 'token', 'secret'],
      minEntropy: 3,
      env: 'OTX_API_KEY',
      examples: ['OTX_API_KEY=${0-9a-z}{64}', '{"alienvault_key": "${0-9a-z}{64}"}'],
      nonExamples: ['OTX_API_KEY=${0-9a-z}{63}', 'OTX_API_KEY=${0-9a-z}{65}'],
    },
  ],
};
