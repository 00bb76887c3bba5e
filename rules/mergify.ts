import type { ProviderDef } from '../src/model/provider.ts';

export const mergify: ProviderDef = {
  name: 'Mergify',
  words: ['mergify'],
  revoke: 'https://dashboard.mergify.com/',
  source: 'https://docs.mergify.com/api/usage/',
  rules: [
    {
      id: 'mergify-application-key',
      kind: 'api-key',
      label: { en: 'application key', ja: 'アプリケーションキー' },
      severity: 'high',
      confidence: 'high',
      keywords: ['mergify_application_key_'],
      token: /mergify_application_key_[A-Za-z0-9_-]{64}/,
      minEntropy: 3,
      env: 'MERGIFY_API_KEY',
      examples: ['MERGIFY_API_KEY=mergify_application_key_${A-Za-z0-9_-}{64}'],
      nonExamples: ['mergify_application_key_${A-Za-z0-9}{20}'],
    },
  ],
};
