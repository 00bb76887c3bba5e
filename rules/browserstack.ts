import type { ProviderDef } from '../src/model/provider.ts';

export const browserstack: ProviderDef = {
  name: 'BrowserStack',
  words: ['browserstack', 'browser_stack', 'browser-stack'],
  revoke: 'https://www.browserstack.com/accounts/profile',
  source: 'https://www.browserstack.com/docs/automate/api-reference/selenium/authentication',
  rules: [
    {
      id: 'browserstack-access-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{20}/,
      nouns: ['key', 'secret', 'token', 'password', 'access'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BROWSERSTACK_ACCESS_KEY',
      examples: ['BROWSERSTACK_ACCESS_KEY=${0-9A-Za-z}{20}', '{"browserstack_key": "${0-9A-Za-z}{20}"}'],
      nonExamples: ['BROWSERSTACK_ACCESS_KEY=${0-9A-Za-z}{19}', 'BROWSERSTACK_ACCESS_KEY=${0-9A-Za-z}{21}'],
    },
  ],
};
