import type { ProviderDef } from '../src/model/provider.ts';

// `SG.` alone is too short for a keyword: with each character that can follow.
const KEYWORDS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-', (next) => `SG.${next}`);

export const sendgrid: ProviderDef = {
  name: 'SendGrid',
  words: ['sendgrid'],
  revoke: 'https://app.sendgrid.com/settings/api_keys',
  source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  rules: [
    {
      id: 'sendgrid-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: KEYWORDS,
      insideBase64: ['SG.', '=SG.'],
      token: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
      notAfter: 'A-Za-z0-9_-',
      reach: { before: 16, after: 80 },
      minEntropy: 3,
      env: 'SENDGRID_API_KEY',
      examples: ['SENDGRID_API_KEY=SG.${A-Za-z0-9_-}{22}.${A-Za-z0-9_-}{42}x'],
      nonExamples: ['SG.${A-Za-z0-9}{22}.${A-Za-z0-9}{20}', 'SG.${A-Za-z0-9}{22}..${A-Za-z0-9}{43}'],
    },
  ],
};
