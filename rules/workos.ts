import type { ProviderDef } from '../src/model/provider.ts';

export const workos: ProviderDef = {
  name: 'WorkOS',
  words: ['workos'],
  revoke: 'https://dashboard.workos.com/api-keys',
  source: 'https://workos.com/docs/reference/api-keys',
  rules: [
    {
      id: 'workos-api-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['sk_live_a2V5XzAx', 'sk_test_a2V5XzAx'],
      token: /sk_(?:live|test)_a2V5XzAx[A-Za-z0-9]{40,100}/,
      notBefore: 'A-Za-z0-9_',
      env: 'WORKOS_API_KEY',
      examples: ['sk_live_a2V5XzAx${A-Za-z0-9}{67}', 'WORKOS_API_KEY=sk_test_a2V5XzAx${A-Za-z0-9}{67}'],
      nonExamples: ['sk_test_example', 'sk_live_${b-z}{1}${A-Za-z0-9}{74}'],
    },
  ],
};
