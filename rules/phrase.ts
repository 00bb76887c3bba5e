import type { ProviderDef } from '../src/model/provider.ts';

export const phrase: ProviderDef = {
  name: 'Phrase',
  words: ['phrase'],
  revoke: 'https://app.phrase.com/settings/oauth_access_tokens',
  source: 'https://support.phrase.com/hc/en-us/articles/5784094677404',
  rules: [
    {
      id: 'phrase-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      nouns: ['token', 'api_key', 'secret'],
      minEntropy: 3,
      env: 'PHRASE_ACCESS_TOKEN',
      examples: ['PHRASE_ACCESS_TOKEN=${0-9a-f}{64}', 'PHRASE_ACCESS_TOKEN: "${0-9a-f}{64}"'],
      nonExamples: ['PHRASE_ACCESS_TOKEN = ${0-9a-f}{61}', 'phrase_id = ${0-9}{9}'],
    },
  ],
};
