import type { ProviderDef } from '../src/model/provider.ts';

export const uploadcare: ProviderDef = {
  name: 'Uploadcare',
  words: ['uploadcare'],
  revoke: 'https://app.uploadcare.com/',
  source: 'https://uploadcare.com/docs/api/authentication/',
  rules: [
    {
      id: 'uploadcare-secret-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret', 'token', 'auth', 'private'],
      value: /[0-9a-z]{20}/,
      minEntropy: 3,
      env: 'UPLOADCARE_SECRET_KEY',
      examples: ['UPLOADCARE_SECRET_KEY=${0-9a-z}{20}', 'uploadcare_secret_key: "${0-9a-z}{20}"'],
      nonExamples: ['UPLOADCARE_SECRET_KEY=${0-9a-z}{27}', 'UPLOADCARE_SECRET_KEY=${0-9a-z}{17}'],
    },
  ],
};
