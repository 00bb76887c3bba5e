import type { ProviderDef } from '../src/model/provider.ts';

export const hybiscus: ProviderDef = {
  name: 'Hybiscus',
  words: ['hybiscus'],
  revoke: 'https://hybiscus.dev/',
  source: 'https://hybiscus.dev/docs/',
  rules: [
    {
      id: 'hybiscus-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'HYBISCUS_API_KEY',
      examples: ['HYBISCUS_API_KEY=${A-Za-z0-9}{43}', 'const hybiscusApiKey = "${A-Za-z0-9}{43}";'],
      nonExamples: ['HYBISCUS_API_KEY=${A-Za-z0-9}{40}', 'HYBISCUS_API_KEY=${A-Za-z0-9}{48}'],
    },
  ],
};
