import type { ProviderDef } from '../src/model/provider.ts';

export const mailmodo: ProviderDef = {
  name: 'Mailmodo',
  words: ['mailmodo'],
  revoke: 'https://www.mailmodo.com/developers/',
  source: 'https://www.mailmodo.com/developers/',
  rules: [
    {
      id: 'mailmodo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}/,
      minEntropy: 3,
      env: 'MAILMODO_API_KEY',
      examples: [
        'MAILMODO_API_KEY=${A-Z0-9}{7}-${A-Z0-9}{7}-${A-Z0-9}{7}-${A-Z0-9}{7}',
        'const mailmodoKey = "${A-Z0-9}{7}-${A-Z0-9}{7}-${A-Z0-9}{7}-${A-Z0-9}{7}";',
      ],
      nonExamples: ['MAILMODO_API_KEY = ${A-Z0-9}{28}', 'mailmodo_id = ${0-9}{9}'],
    },
  ],
};
