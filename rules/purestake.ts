import type { ProviderDef } from '../src/model/provider.ts';

export const purestake: ProviderDef = {
  name: 'PureStake',
  words: ['purestake'],
  revoke: 'https://www.purestake.com/',
  source: 'https://www.purestake.com/',
  rules: [
    {
      id: 'purestake-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'PURESTAKE_API_KEY',
      examples: ['PURESTAKE_API_KEY=${A-Za-z0-9}{40}', 'const purestakeKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['purestake_key = ${A-Za-z0-9}{35}', 'other_key = ${A-Za-z0-9}{40}'],
    },
  ],
};
