import type { ProviderDef } from '../src/model/provider.ts';

export const highnote: ProviderDef = {
  name: 'Highnote',
  words: ['highnote'],
  revoke: 'https://dashboard.highnote.com/',
  source: 'https://highnote.com/docs/basics/using-the-api',
  rules: [
    {
      id: 'highnote-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      value: /[sr]k_live_[A-Za-z0-9+/]{60,100}={0,2}|[sr]k_test_[A-Za-z0-9+/]{60,100}={0,2}/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'HIGHNOTE_SK_LIVE',
      examples: ['HIGHNOTE_SK_LIVE=sk_live_${A-Za-z0-9}{75}', 'const highnoteSkLive = "sk_live_${A-Za-z0-9}{75}";'],
      nonExamples: ['HIGHNOTE_SK_LIVE=sk_live_${A-Za-z0-9}{35}'],
    },
  ],
};
