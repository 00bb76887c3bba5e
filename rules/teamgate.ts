import type { ProviderDef } from '../src/model/provider.ts';

export const teamgate: ProviderDef = {
  name: 'Teamgate',
  words: ['teamgate'],
  revoke: 'https://www.teamgate.com/',
  source: 'https://developers.teamgate.com/',
  rules: [
    {
      id: 'teamgate-api-key',
      kind: 'api-key',
      label: { en: 'API key or app token', ja: 'API キーまたはアプリトークン' },
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{80}|[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'TEAMGATE_API_KEY',
      examples: ['TEAMGATE_API_KEY=${A-Za-z0-9}{80}', 'teamgate_app_token: "${0-9a-z}{40}"'],
      nonExamples: ['TEAMGATE_API_KEY=${A-Za-z0-9}{60}'],
    },
  ],
};
