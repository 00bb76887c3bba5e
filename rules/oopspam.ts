import type { ProviderDef } from '../src/model/provider.ts';

export const oopspam: ProviderDef = {
  name: 'OOPSpam',
  words: ['oopspam'],
  revoke: 'https://www.oopspam.com/docs/',
  source: 'https://www.oopspam.com/docs/',
  rules: [
    {
      id: 'oopspam-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      env: 'OOPSPAM_API_KEY',
      examples: ['OOPSPAM_API_KEY=${A-Za-z0-9}{40}', 'const oopspamKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['OOPSPAM_API_KEY = ${A-Za-z0-9}{37}', 'oopspam_id = ${0-9}{9}'],
    },
  ],
};
