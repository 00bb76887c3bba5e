import type { ProviderDef } from '../src/model/provider.ts';

export const saucelabs: ProviderDef = {
  name: 'Sauce Labs',
  words: ['saucelabs', 'sauce_labs', 'sauce-labs', 'sauce'],
  revoke: 'https://app.saucelabs.com/user-settings',
  source: 'https://docs.saucelabs.com/basics/environment-variables/',
  rules: [
    {
      id: 'saucelabs-access-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'password'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'SAUCE_ACCESS_KEY',
      examples: [
        'SAUCE_ACCESS_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const sauceKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'sauce_key = ${0-9a-f}{31}',
        'sauce_key = ${g-z}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${G-Z}{12}',
      ],
    },
    {
      id: 'saucelabs-webdriver-url',
      kind: 'connection-string',
      severity: 'high',
      confidence: 'high',
      keywords: ['saucelabs.com'],
      token:
        /:(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@ondemand\.[a-z0-9.-]{0,24}saucelabs\.com/,
      notAfter: 'A-Za-z0-9',
      reach: { before: 96, after: 16 },
      env: 'SAUCE_ACCESS_KEY',
      examples: [
        'https://someone:${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}@ondemand.eu-central-1.saucelabs.com:443/wd/hub',
      ],
      nonExamples: ['https://ondemand.eu-central-1.saucelabs.com:443/wd/hub'],
    },
  ],
};
