import type { ProviderDef } from '../src/model/provider.ts';

export const clerk: ProviderDef = {
  name: 'Clerk',
  words: ['clerk'],
  revoke: 'https://dashboard.clerk.com/last-active?path=api-keys',
  source: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  rules: [
    {
      id: 'clerk-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      value: /sk_live_[0-9A-Za-z]{32,64}/,
      minEntropy: 3,
      env: 'CLERK_SECRET_KEY',
      examples: ['CLERK_SECRET_KEY=sk_live_${0-9A-Za-z}{32}', '{"clerk_key": "sk_live_${0-9A-Za-z}{32}"}'],
      nonExamples: ['CLERK_SECRET_KEY=sk_live_${0-9A-Za-z}{31}'],
    },
    {
      id: 'clerk-test-secret-key',
      kind: 'secret-key',
      label: { en: 'secret key (development)', ja: 'シークレットキー(開発用)' },
      severity: 'medium',
      confidence: 'high',
      value: /sk_test_[0-9A-Za-z]{32,64}/,
      minEntropy: 3,
      env: 'CLERK_SECRET_KEY',
      examples: ['CLERK_SECRET_KEY=sk_test_${0-9A-Za-z}{32}', '{"clerk_key": "sk_test_${0-9A-Za-z}{32}"}'],
      nonExamples: ['CLERK_SECRET_KEY=sk_test_${0-9A-Za-z}{31}'],
    },
  ],
};
