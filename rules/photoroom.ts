import type { ProviderDef } from '../src/model/provider.ts';

export const photoroom: ProviderDef = {
  name: 'Photoroom',
  words: ['photoroom'],
  revoke: 'https://app.photoroom.com/api-dashboard',
  source: 'https://docs.photoroom.com/',
  rules: [
    {
      id: 'photoroom-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['sk_pr_'],
      token: /sk_pr_[A-Za-z0-9-]{1,40}_[0-9a-f]{40}/,
      env: 'PHOTOROOM_API_KEY',
      examples: ['PHOTOROOM_API_KEY=sk_pr_default_${0-9a-f}{40}', 'sandbox_sk_pr_mykey_${0-9a-f}{40}'],
      nonExamples: ['sk_pr_default_${0-9a-f}{20}'],
    },
  ],
};
