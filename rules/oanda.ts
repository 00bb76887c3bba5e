import type { ProviderDef } from '../src/model/provider.ts';

export const oanda: ProviderDef = {
  name: 'OANDA',
  words: ['oanda'],
  revoke: 'https://www.oanda.com/account/tpa/personal_token',
  source: 'https://developer.oanda.com/rest-live-v20/introduction/',
  rules: [
    {
      id: 'oanda-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      value: /[0-9a-f]{32}-[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'OANDA_ACCESS_TOKEN',
      examples: ['OANDA_ACCESS_TOKEN=${0-9a-f}{32}-${0-9a-f}{32}'],
      nonExamples: ['OANDA_ACCESS_TOKEN=${0-9a-f}{32}-${0-9a-f}{12}', 'OANDA_ACCOUNT=101-004-${0-9}{8}-001'],
    },
    {
      id: 'oanda-api-key',
      kind: 'api-key',
      label: { en: 'exchange rates key', ja: '為替レート API キー' },
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{24}/,
      nouns: ['key', 'token', 'secret', 'auth', 'access', 'private'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'OANDA_API_KEY',
      source: 'https://developer.oanda.com/exchange-rates-api/',
      examples: ['OANDA_API_KEY=${A-Za-z0-9}{24}'],
      nonExamples: ['OANDA_API_KEY=${A-Za-z0-9}{18}'],
    },
  ],
};
