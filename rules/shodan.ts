import type { ProviderDef } from '../src/model/provider.ts';

export const shodan: ProviderDef = {
  name: 'Shodan',
  words: ['shodan'],
  revoke: 'https://account.shodan.io/',
  source: 'https://developer.shodan.io/api',
  rules: [
    {
      id: 'shodan-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SHODAN_API_KEY',
      examples: ['SHODAN_API_KEY=${A-Za-z0-9}{32}', 'const shodanKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['shodan_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
