import type { ProviderDef } from '../src/model/provider.ts';

export const mailsac: ProviderDef = {
  name: 'Mailsac',
  words: ['mailsac'],
  revoke: 'https://mailsac.com/api-keys',
  source: 'https://docs.mailsac.com/',
  rules: [
    {
      id: 'mailsac-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      value: /k_[A-Za-z0-9]{36,120}/,
      minEntropy: 3,
      env: 'MAILSAC_API_KEY',
      examples: ['MAILSAC_API_KEY=k_${A-Za-z0-9}{86}', 'const mailsacKey = "k_${0-9}{1}${A-Za-z0-9}{85}";'],
      nonExamples: ['MAILSAC_API_KEY = ${A-Za-z0-9}{83}', 'mailsac_id = ${0-9}{9}'],
    },
  ],
};
