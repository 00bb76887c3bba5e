import type { ProviderDef } from '../src/model/provider.ts';

export const onePassword: ProviderDef = {
  name: '1Password',
  words: ['1password', 'onepassword', 'one_password', '1pass', 'agilebits'],
  revoke: 'https://developer.1password.com/docs/service-accounts/security/',
  source: 'https://developer.1password.com/docs/service-accounts/security/',
  rules: [
    {
      id: '1password-service-account-token',
      kind: 'service-token',
      why: {
        en: 'It reads every item of the vaults that the service account was given.',
        ja: 'サービスアカウントに許可された保管庫のすべてのアイテムを読み取れます。',
      },
      severity: 'critical',
      confidence: 'high',
      keywords: ['ops_eyJ'],
      token: /ops_eyJ[A-Za-z0-9_+/-]{200,2000}={0,2}/,
      reach: { before: 16, after: 2100 },
      minEntropy: 4,
      proof: 'base64-json',
      unproven: 'medium',
      env: 'OP_SERVICE_ACCOUNT_TOKEN',
      examples: ['ops_eyJ${A-Za-z0-9}{600}', 'OP_SERVICE_ACCOUNT_TOKEN="ops_eyJ${A-Za-z0-9_-}{250}="'],
      nonExamples: ['ops_eyJ${A-Za-z0-9}{120}'],
    },
    {
      id: '1password-secret-key',
      kind: 'secret-key',
      why: {
        en: 'With the account password it decrypts all vaults of the account.',
        ja: 'アカウントのパスワードと合わせると、アカウントのすべての保管庫を復号できます。',
      },
      severity: 'high',
      confidence: 'high',
      keywords: [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((next) => `A3-${next}`),
      token: /A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/,
      minEntropy: 3.3,
      env: 'OP_SECRET_KEY',
      source: 'https://support.1password.com/secret-key-security/',
      examples: [
        '1password_token = "A3-${0-9A-Z}{6}-${0-9A-Z}{6}-${0-9A-Z}{5}-${0-9A-Z}{5}-${0-9A-Z}{5}-${0-9A-Z}{5}"',
        'OP_SECRET_KEY=A3-${0-9A-Z}{6}-${0-9A-Z}{11}-${0-9A-Z}{5}-${0-9A-Z}{5}-${0-9A-Z}{5}',
      ],
      nonExamples: [
        'A3-${0-9A-Z}{6}-${0-9A-Z}{6}-${0-9A-Z}{5}',
        'A2-${0-9A-Z}{6}-${0-9A-Z}{6}-${0-9A-Z}{5}-${0-9A-Z}{5}-${0-9A-Z}{5}-${0-9A-Z}{5}',
      ],
    },
  ],
};
