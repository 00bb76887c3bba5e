import type { ProviderDef } from '../src/model/provider.ts';

export const hypertrack: ProviderDef = {
  name: 'HyperTrack',
  words: ['hypertrack'],
  revoke: 'https://dashboard.hypertrack.com/setup',
  source: 'https://developers.hypertrack.com/',
  rules: [
    {
      id: 'hypertrack-secret-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{54}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'HYPERTRACK_SECRET_KEY',
      examples: ['HYPERTRACK_SECRET_KEY=${A-Za-z0-9}{54}', 'const hypertrackSecretKey = "${A-Za-z0-9}{54}";'],
      nonExamples: ['HYPERTRACK_SECRET_KEY=${A-Za-z0-9}{51}', 'HYPERTRACK_SECRET_KEY=${A-Za-z0-9}{59}'],
    },
  ],
};
