import type { ProviderDef } from '../src/model/provider.ts';

export const heroku: ProviderDef = {
  name: 'Heroku',
  words: ['heroku'],
  revoke: 'https://dashboard.heroku.com/account',
  source: 'https://devcenter.heroku.com/articles/authentication',
  rules: [
    {
      id: 'heroku-api-token',
      kind: 'api-key',
      label: { en: 'API token', ja: 'APIトークン' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['HRKU-'],
      token: /HRKU-(?:[A-Za-z0-9_-]{60}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      minEntropy: 3,
      env: 'HEROKU_API_KEY',
      examples: [
        'HEROKU_API_KEY=HRKU-AA${A-Za-z0-9_-}{57}${A-Za-z0-9}{1}',
        'HEROKU_API_KEY=HRKU-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
      ],
      nonExamples: ['HRKU-${A-Za-z0-9}{40}'],
    },
    {
      id: 'heroku-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'passw'],
      value: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      minEntropy: 3,
      env: 'HEROKU_API_KEY',
      examples: [
        'HEROKU_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const herokuApiKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'HEROKU_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'HEROKU_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
