import type { ProviderDef } from '../src/model/provider.ts';

export const kickbox: ProviderDef = {
  name: 'Kickbox',
  words: ['kickbox'],
  revoke: 'https://app.kickbox.com/settings/keys',
  source: 'https://docs.kickbox.com/',
  rules: [
    {
      id: 'kickbox-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /live_[A-Za-z0-9]{64}|test_[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'KICKBOX_API_KEY',
      examples: ['KICKBOX_API_KEY=live_${A-Za-z0-9}{64}', 'const kickboxApiKey = "live_${A-Za-z0-9}{64}";'],
      nonExamples: ['KICKBOX_API_KEY=live_${A-Za-z0-9}{61}', 'KICKBOX_API_KEY=live_${A-Za-z0-9}{69}'],
    },
  ],
};
