import type { ProviderDef } from '../src/model/provider.ts';

export const groovehq: ProviderDef = {
  name: 'Groove',
  words: ['groove', 'groovehq'],
  revoke: 'https://app.groovehq.com/',
  source: 'https://www.groovehq.com/docs',
  rules: [
    {
      id: 'groovehq-api-token',
      kind: 'access-token',
      label: { en: 'API token', ja: 'APIトークン' },
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'GROOVE_API_TOKEN',
      examples: ['GROOVE_API_TOKEN=${A-Za-z0-9}{64}', 'const grooveApiToken = "${A-Za-z0-9}{64}";'],
      nonExamples: ['GROOVE_API_TOKEN=${A-Za-z0-9}{61}', 'GROOVE_API_TOKEN=${A-Za-z0-9}{69}'],
    },
  ],
};
