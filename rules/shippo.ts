import type { ProviderDef } from '../src/model/provider.ts';

export const shippo: ProviderDef = {
  name: 'Shippo',
  words: ['shippo'],
  revoke: 'https://apps.goshippo.com/settings/api',
  source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  rules: [
    {
      id: 'shippo-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['shippo_live_', 'shippo_test_'],
      token: /shippo_(?:live|test)_[0-9a-fA-F]{40}/,
      env: 'SHIPPO_API_TOKEN',
      examples: ['SHIPPO_API_TOKEN=shippo_live_${0-9a-f}{40}', '"shippo_test_${0-9a-f}{40}"'],
      nonExamples: ['shippo_live_${0-9a-f}{32}', 'shippo_live_${g-z}{40}'],
    },
  ],
};
