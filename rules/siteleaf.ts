import type { ProviderDef } from '../src/model/provider.ts';

export const siteleaf: ProviderDef = {
  name: 'Siteleaf',
  words: ['siteleaf'],
  revoke: 'https://manage.siteleaf.com/account',
  source: 'https://learn.siteleaf.com/api/',
  rules: [
    {
      id: 'siteleaf-api-secret',
      kind: 'secret-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SITELEAF_API_SECRET',
      examples: ['SITELEAF_API_SECRET=${0-9a-z}{32}', 'const siteleafSecretKey = "${0-9a-z}{32}";'],
      nonExamples: ['siteleaf_secret_key = ${0-9a-z}{27}', 'other_secret_key = ${0-9a-z}{32}'],
    },
  ],
};
