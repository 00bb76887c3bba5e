import type { ProviderDef } from '../src/model/provider.ts';

export const brevo: ProviderDef = {
  name: 'Brevo',
  words: ['brevo', 'sendinblue'],
  revoke: 'https://app.brevo.com/settings/keys/api',
  source: 'https://developers.brevo.com/docs/getting-started',
  rules: [
    {
      id: 'brevo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['xkeysib-'],
      token: /xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
      minEntropy: 3,
      env: 'BREVO_API_KEY',
      examples: ['xkeysib-${0-9a-f}{64}-${A-Za-z0-9}{16}', 'BREVO_API_KEY="xkeysib-${0-9a-f}{64}-${A-Za-z0-9}{16}"'],
      nonExamples: ['xkeysib-${0-9a-f}{64}-${A-Za-z0-9}{15}', 'xkeysib-${0-9a-f}{64}-${A-Za-z0-9}{17}'],
    },
    {
      id: 'brevo-smtp-key',
      kind: 'password',
      label: { en: 'SMTP key', ja: 'SMTPキー' },
      severity: 'high',
      confidence: 'high',
      keywords: ['xsmtpsib-'],
      token: /xsmtpsib-[0-9a-f]{64}-[A-Za-z0-9]{16}/,
      minEntropy: 3,
      env: 'BREVO_SMTP_KEY',
      examples: ['xsmtpsib-${0-9a-f}{64}-${A-Za-z0-9}{16}', 'BREVO_SMTP_KEY="xsmtpsib-${0-9a-f}{64}-${A-Za-z0-9}{16}"'],
      nonExamples: ['xsmtpsib-${0-9a-f}{64}-${A-Za-z0-9}{15}', 'xsmtpsib-${0-9a-f}{64}-${A-Za-z0-9}{17}'],
    },
  ],
};
