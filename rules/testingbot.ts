import type { ProviderDef } from '../src/model/provider.ts';

export const testingbot: ProviderDef = {
  name: 'TestingBot',
  words: ['testingbot', 'testing_bot', 'testing-bot'],
  revoke: 'https://testingbot.com/members/user/edit',
  source: 'https://testingbot.com/support/api',
  rules: [
    {
      id: 'testingbot-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'TESTINGBOT_SECRET',
      examples: ['TESTINGBOT_SECRET=${0-9a-z}{32}', 'testingbot_secret: "${0-9a-z}{32}"'],
      nonExamples: ['TESTINGBOT_SECRET=${0-9a-z}{39}', 'TESTINGBOT_SECRET=${0-9a-z}{29}'],
    },
  ],
};
