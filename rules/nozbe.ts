import type { ProviderDef } from '../src/model/provider.ts';

export const nozbe: ProviderDef = {
  name: 'Nozbe Teams',
  words: ['nozbe'],
  revoke: 'https://nozbe.com/help/api/',
  source: 'https://nozbe.com/help/api/',
  rules: [
    {
      id: 'nozbe-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      value: /[A-Za-z0-9]{16}_[A-Za-z0-9_-]{64}/,
      minEntropy: 3,
      env: 'NOZBE_TOKEN',
      examples: [
        'NOZBE_TOKEN=${A-Za-z0-9}{16}_${A-Za-z0-9_-}{64}',
        'const nozbeKey = "${A-Za-z0-9}{16}_${A-Za-z0-9_-}{64}";',
      ],
      nonExamples: ['NOZBE_TOKEN = ${A-Za-z0-9}{13}', 'nozbe_id = ${0-9}{9}'],
    },
  ],
};
