import type { ProviderDef } from '../src/model/provider.ts';

export const webex: ProviderDef = {
  name: 'Webex',
  words: ['webex'],
  revoke: 'https://developer.webex.com/my-apps',
  source: 'https://developer.webex.com/docs/bots',
  rules: [
    {
      id: 'webex-bot-token',
      kind: 'bot-token',
      label: { en: 'bot or access token', ja: 'ボットまたはアクセストークン' },
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{64}_[A-Za-z0-9]{4}_[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'WEBEX_BOT_TOKEN',
      examples: [
        'WEBEX_BOT_TOKEN=${A-Za-z0-9}{64}_PF84_${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: [
        'WEBEX_BOT_TOKEN=${A-Za-z0-9}{40}_PF84_${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
    },
    {
      id: 'webex-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret', 'token', 'key'],
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'WEBEX_CLIENT_SECRET',
      examples: ['WEBEX_CLIENT_SECRET=${0-9a-f}{64}', 'webex_client_secret: "${0-9a-f}{64}"'],
      nonExamples: ['WEBEX_CLIENT_SECRET=${0-9a-f}{71}', 'WEBEX_CLIENT_SECRET=${0-9a-f}{61}'],
    },
  ],
};
