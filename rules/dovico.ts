import type { ProviderDef } from '../src/model/provider.ts';

export const dovico: ProviderDef = {
  name: 'Dovico',
  words: ['dovico'],
  revoke: 'https://www.dovico.com/',
  source: 'https://www.dovico.com/developer/API_doc/',
  rules: [
    {
      id: 'dovico-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}\.[0-9a-z]{4,9}/,
      minEntropy: 3,
      env: 'DOVICO_TOKEN',
      examples: ['dovico_token = "${0-9a-f}{32}.${1-9}{6}"'],
      nonExamples: ['dovico_token = "${0-9a-f}{32}"'],
    },
  ],
};
