import type { ProviderDef } from '../src/model/provider.ts';

export const delighted: ProviderDef = {
  name: 'Delighted',
  words: ['delighted'],
  revoke: 'https://app.delighted.com/integrations/api',
  source: 'https://app.delighted.com/docs/api',
  rules: [
    {
      id: 'delighted-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[A-Za-z0-9]{32}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'DELIGHTED_API_KEY',
      examples: ['delighted_key = "${A-Za-z0-9}{32}"', 'DELIGHTED_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['delighted_key = "${A-Za-z0-9}{37}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
