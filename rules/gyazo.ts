import type { ProviderDef } from '../src/model/provider.ts';

export const gyazo: ProviderDef = {
  name: 'Gyazo',
  words: ['gyazo'],
  revoke: 'https://gyazo.com/oauth/applications',
  source: 'https://gyazo.com/api/docs',
  rules: [
    {
      id: 'gyazo-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'GYAZO_ACCESS_TOKEN',
      examples: [
        'GYAZO_ACCESS_TOKEN=${0-9}{1}${A-Za-z0-9_-}{41}${A-Za-z0-9}{1}',
        'const gyazoAccessToken = "${A-Za-z0-9_-}{42}${A-Za-z0-9}{1}";',
      ],
      nonExamples: [
        'GYAZO_ACCESS_TOKEN=${A-Za-z0-9_-}{39}${A-Za-z0-9}{1}',
        'GYAZO_ACCESS_TOKEN=${A-Za-z0-9_-}{47}${A-Za-z0-9}{1}',
      ],
    },
  ],
};
