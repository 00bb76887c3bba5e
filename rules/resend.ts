import type { ProviderDef } from '../src/model/provider.ts';

export const resend: ProviderDef = {
  name: 'Resend',
  words: ['resend'],
  revoke: 'https://resend.com/api-keys',
  source: 'https://resend.com/docs/dashboard/api-keys/introduction',
  rules: [
    {
      id: 'resend-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,28}/,
      minEntropy: 3,
      env: 'RESEND_API_KEY',
      examples: ['RESEND_API_KEY=re_${A-Za-z0-9}{8}_${A-Za-z0-9}{24}'],
      nonExamples: ['RESEND_API_KEY=re_${A-Za-z0-9}{9}', 're_${A-Za-z0-9}{8}_${A-Za-z0-9}{24}'],
    },
  ],
};
