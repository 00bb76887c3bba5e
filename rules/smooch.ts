import type { ProviderDef } from '../src/model/provider.ts';

export const smooch: ProviderDef = {
  name: 'Sunshine Conversations',
  words: ['smooch'],
  revoke: 'https://app.smooch.io/',
  source: 'https://docs.smooch.io/',
  rules: [
    {
      id: 'smooch-api-secret',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{86}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'SMOOCH_SECRET',
      examples: ['SMOOCH_SECRET=${A-Za-z0-9_-}{86}', 'const smoochSecretKey = "${A-Za-z0-9_-}{86}";'],
      nonExamples: ['smooch_secret_key = ${A-Za-z0-9_-}{81}', 'other_secret_key = ${A-Za-z0-9_-}{86}'],
    },
    {
      id: 'smooch-key-id',
      kind: 'key-id',
      severity: 'low',
      confidence: 'medium',
      value: /act_[0-9a-z]{24}|app_[0-9a-z]{24}/,
      env: 'SMOOCH_KEY_ID',
      examples: ['SMOOCH_KEY_ID=app_${0-9a-f}{24}'],
      nonExamples: ['SMOOCH_KEY_ID=app_${0-9a-f}{12}'],
    },
  ],
};
