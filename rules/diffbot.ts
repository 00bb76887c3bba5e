import type { ProviderDef } from '../src/model/provider.ts';

export const diffbot: ProviderDef = {
  name: 'Diffbot',
  words: ['diffbot'],
  revoke: 'https://app.diffbot.com/',
  source: 'https://docs.diffbot.com/',
  rules: [
    {
      id: 'diffbot-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'DIFFBOT_TOKEN',
      examples: ['diffbot_key = "${0-9a-z}{32}"', 'DIFFBOT_KEY=${0-9a-z}{32}'],
      nonExamples: ['diffbot_key = "${0-9a-z}{37}"', 'key = "${0-9a-z}{32}"'],
    },
  ],
};
