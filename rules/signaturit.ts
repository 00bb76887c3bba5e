import type { ProviderDef } from '../src/model/provider.ts';

export const signaturit: ProviderDef = {
  name: 'Signaturit',
  words: ['signaturit'],
  revoke: 'https://app.signaturit.com/',
  source: 'https://docs.signaturit.com/',
  rules: [
    {
      id: 'signaturit-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{86}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SIGNATURIT_TOKEN',
      examples: ['SIGNATURIT_TOKEN=${A-Za-z0-9}{86}', 'const signaturitToken = "${A-Za-z0-9}{86}";'],
      nonExamples: ['signaturit_token = ${A-Za-z0-9}{81}', 'other_token = ${A-Za-z0-9}{86}'],
    },
  ],
};
