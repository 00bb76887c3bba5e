import type { ProviderDef } from '../src/model/provider.ts';

export const ticketmaster: ProviderDef = {
  name: 'Ticketmaster',
  words: ['ticketmaster'],
  revoke: 'https://developer-acct.ticketmaster.com/user/login',
  source: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
  rules: [
    {
      id: 'ticketmaster-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'TICKETMASTER_API_KEY',
      examples: ['TICKETMASTER_API_KEY=${A-Za-z0-9}{32}', 'ticketmaster_api_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['TICKETMASTER_API_KEY=${A-Za-z0-9}{39}', 'TICKETMASTER_API_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
