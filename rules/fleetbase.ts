import type { ProviderDef } from '../src/model/provider.ts';

export const fleetbase: ProviderDef = {
  name: 'Fleetbase',
  words: ['fleetbase'],
  revoke: 'https://console.fleetbase.io/developers/api-keys',
  source: 'https://docs.fleetbase.io/',
  rules: [
    {
      id: 'fleetbase-live-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['flb_live_'],
      token: /flb_live_[A-Za-z0-9]{20}/,
      minEntropy: 3.3,
      env: 'FLEETBASE_KEY',
      examples: ['flb_live_${A-Za-z0-9}{20}'],
      nonExamples: ['flb_live_${A-Za-z0-9}{12}'],
    },
    {
      id: 'fleetbase-test-key',
      kind: 'secret-key',
      label: { en: 'test key', ja: 'テストキー' },
      severity: 'low',
      confidence: 'high',
      keywords: ['flb_test_'],
      token: /flb_test_[A-Za-z0-9]{20}/,
      minEntropy: 3.3,
      env: 'FLEETBASE_KEY',
      examples: ['flb_test_${A-Za-z0-9}{20}'],
      nonExamples: ['flb_test_${A-Za-z0-9}{12}'],
    },
  ],
};
