import type { ProviderDef } from '../src/model/provider.ts';

export const restpack: ProviderDef = {
  name: 'Restpack',
  words: ['restpack'],
  revoke: 'https://restpack.io/console',
  source: 'https://restpack.io/docs',
  rules: [
    {
      id: 'restpack-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{48}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'RESTPACK_TOKEN',
      examples: ['RESTPACK_TOKEN=${A-Za-z0-9}{48}', 'const restpackToken = "${A-Za-z0-9}{48}";'],
      nonExamples: ['restpack_token = ${A-Za-z0-9}{43}', 'other_token = ${A-Za-z0-9}{48}'],
    },
  ],
};
