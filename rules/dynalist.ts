import type { ProviderDef } from '../src/model/provider.ts';

export const dynalist: ProviderDef = {
  name: 'Dynalist',
  words: ['dynalist'],
  revoke: 'https://dynalist.io/developer',
  source: 'https://apidocs.dynalist.io/',
  rules: [
    {
      id: 'dynalist-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{128}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 4,
      checks: ['not-identifier'],
      env: 'DYNALIST_TOKEN',
      examples: ['dynalist_key = "${A-Za-z0-9_-}{128}"', 'DYNALIST_KEY=${A-Za-z0-9_-}{128}'],
      nonExamples: ['dynalist_key = "${A-Za-z0-9_-}{133}"', 'key = "${A-Za-z0-9_-}{128}"'],
    },
  ],
};
