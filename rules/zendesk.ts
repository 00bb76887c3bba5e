import type { ProviderDef } from '../src/model/provider.ts';

export const zendesk: ProviderDef = {
  name: 'Zendesk',
  words: ['zendesk'],
  revoke: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  rules: [
    {
      id: 'zendesk-secret-key',
      kind: 'secret-key',
      label: { en: 'API token or OAuth secret', ja: 'API トークンまたは OAuth シークレット' },
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'secret', 'key', 'auth', 'password'],
      value: /[0-9a-f]{64}|[A-Za-z0-9]{40}/,
      minEntropy: 3,
      env: 'ZENDESK_API_TOKEN',
      examples: ['ZENDESK_API_TOKEN=${A-Za-z0-9}{40}', 'zendesk_oauth_secret: "${0-9a-f}{64}"'],
      nonExamples: ['zendesk_ticket = ${0-9}{8}', 'ZENDESK_API_TOKEN=${A-Za-z0-9}{50}'],
    },
  ],
};
