import type { ProviderDef } from '../src/model/provider.ts';

export const e2b: ProviderDef = {
  name: 'E2B',
  words: ['e2b'],
  revoke: 'https://e2b.dev/dashboard?tab=keys',
  source: 'https://e2b.dev/docs/api-key',
  rules: [
    {
      id: 'e2b-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['e2b_'],
      token: /e2b_[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'E2B_API_KEY',
      examples: ['E2B_API_KEY=e2b_${0-9a-f}{40}'],
      nonExamples: ['e2b_${0-9a-f}{20}', 'e2b_template_id'],
    },
  ],
};
