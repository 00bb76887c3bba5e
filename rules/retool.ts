import type { ProviderDef } from '../src/model/provider.ts';

export const retool: ProviderDef = {
  name: 'Retool',
  words: ['retool'],
  revoke: 'https://docs.retool.com/org-users/guides/retool-api-authentication',
  source: 'https://docs.retool.com/org-users/guides/retool-api-authentication',
  rules: [
    {
      id: 'retool-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['retool_01'],
      token: /retool_01[0-9a-z]{24}/,
      minEntropy: 3,
      env: 'RETOOL_API_TOKEN',
      examples: ['RETOOL_API_TOKEN=retool_01${0-9a-hjkmnp-tv-z}{24}'],
      nonExamples: ['retool_01${0-9a-z}{8}'],
    },
  ],
};
