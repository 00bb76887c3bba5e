import type { ProviderDef } from '../src/model/provider.ts';

export const lob: ProviderDef = {
  name: 'Lob',
  words: ['lob'],
  revoke: 'https://dashboard.lob.com/settings/api-keys',
  source: 'https://docs.lob.com/',
  rules: [
    {
      id: 'lob-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /live_[0-9a-f]{35}|test_[0-9a-f]{35}/,
      minEntropy: 3,
      env: 'LOB_API_KEY',
      examples: ['LOB_API_KEY=live_${0-9a-f}{35}', 'const lobApiKey = "live_${0-9a-f}{35}";'],
      nonExamples: ['LOB_API_KEY=live_${0-9a-f}{32}', 'LOB_API_KEY=live_${0-9a-f}{40}'],
    },
    {
      id: 'lob-publishable-key',
      kind: 'publishable-key',
      severity: 'low',
      confidence: 'medium',
      value: /live_pub_[0-9a-f]{31}|test_pub_[0-9a-f]{31}/,
      minEntropy: 3,
      env: 'LOB_PUBLISHABLE_KEY',
      examples: ['LOB_PUBLISHABLE_KEY=live_pub_${0-9a-f}{31}', 'lob_publishable_key: "live_pub_${0-9a-f}{31}"'],
      nonExamples: ['LOB_PUBLISHABLE_KEY=live_pub_${0-9a-f}{28}', 'LOB_PUBLISHABLE_KEY=live_pub_${0-9a-f}{36}'],
    },
  ],
};
