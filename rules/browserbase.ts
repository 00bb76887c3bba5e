import type { ProviderDef } from '../src/model/provider.ts';

export const browserbase: ProviderDef = {
  name: 'Browserbase',
  words: ['browserbase'],
  revoke: 'https://www.browserbase.com/settings',
  source: 'https://docs.browserbase.com/reference/introduction',
  rules: [
    {
      id: 'browserbase-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['bb_live_'],
      token: /bb_live_[A-Za-z0-9_-]{24,32}/,
      minEntropy: 3,
      env: 'BROWSERBASE_API_KEY',
      examples: ['BROWSERBASE_API_KEY=bb_live_${A-Za-z0-9}{27}'],
      nonExamples: ['bb_live_${a-z}{8}'],
    },
  ],
};
