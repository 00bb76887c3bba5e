import type { ProviderDef } from '../src/model/provider.ts';

export const picatic: ProviderDef = {
  name: 'Picatic',
  words: ['picatic'],
  revoke: 'https://developer.picatic.com/',
  source: 'https://developer.picatic.com/',
  rules: [
    {
      id: 'picatic-secret-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      keywords: ['sk_live_'],
      token: /sk_live_[0-9a-z]{32}/,
      minEntropy: 2.8,
      env: 'PICATIC_API_KEY',
      examples: ['PICATIC_API_KEY=sk_live_${0-9a-z}{32}'],
      nonExamples: ['sk_live_${0-9a-z}{24}', 'sk_live_${0-9a-z}{40}'],
    },
  ],
};
