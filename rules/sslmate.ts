import type { ProviderDef } from '../src/model/provider.ts';

export const sslmate: ProviderDef = {
  name: 'SSLMate',
  words: ['sslmate'],
  revoke: 'https://sslmate.com/account/api_credentials',
  source: 'https://sslmate.com/help/',
  rules: [
    {
      id: 'sslmate-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_]{36}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SSLMATE_API_KEY',
      examples: ['SSLMATE_API_KEY=${A-Za-z0-9_}{36}', 'const sslmateKey = "${A-Za-z0-9_}{36}";'],
      nonExamples: ['sslmate_key = ${A-Za-z0-9_}{31}', 'other_key = ${A-Za-z0-9_}{36}'],
    },
  ],
};
