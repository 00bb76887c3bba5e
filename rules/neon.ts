import type { ProviderDef } from '../src/model/provider.ts';

export const neon: ProviderDef = {
  name: 'Neon',
  words: ['neon'],
  revoke: 'https://console.neon.tech/app/settings/api-keys',
  source: 'https://neon.com/docs/manage/api-keys',
  rules: [
    {
      id: 'neon-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['napi_'],
      token: /napi_[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'NEON_API_KEY',
      examples: ['NEON_API_KEY=napi_${0-9a-z}{64}'],
      nonExamples: ['napi_${0-9a-z}{30}', 'napi_create_function'],
    },
  ],
};
