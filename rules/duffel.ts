import type { ProviderDef } from '../src/model/provider.ts';

export const duffel: ProviderDef = {
  name: 'Duffel',
  words: ['duffel'],
  revoke: 'https://app.duffel.com/',
  source: 'https://duffel.com/docs/api/overview/welcome',
  rules: [
    {
      id: 'duffel-live-token',
      kind: 'access-token',
      label: { en: 'live access token', ja: '本番アクセストークン' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['duffel_live_'],
      token: /duffel_live_[A-Za-z0-9_=-]{43}/,
      notAfter: 'A-Za-z0-9_=-',
      minEntropy: 3.5,
      env: 'DUFFEL_ACCESS_TOKEN',
      examples: ['duffel_live_${A-Za-z0-9_-}{43}'],
      nonExamples: ['duffel_live_${A-Za-z0-9_-}{30}'],
    },
    {
      id: 'duffel-test-token',
      kind: 'access-token',
      label: { en: 'test access token', ja: 'テストアクセストークン' },
      severity: 'low',
      confidence: 'high',
      keywords: ['duffel_test_'],
      token: /duffel_test_[A-Za-z0-9_=-]{43}/,
      notAfter: 'A-Za-z0-9_=-',
      minEntropy: 3.5,
      env: 'DUFFEL_ACCESS_TOKEN',
      examples: ['duffel_test_${A-Za-z0-9_-}{43}'],
      nonExamples: ['duffel_test_${A-Za-z0-9_-}{30}'],
    },
  ],
};
