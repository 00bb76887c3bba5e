import type { ProviderDef } from '../src/model/provider.ts';

export const otp: ProviderDef = {
  name: 'one-time password',
  words: ['otpauth'],
  revoke: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
  source: 'https://github.com/google/google-authenticator/wiki/Key-Uri-Format',
  rules: [
    {
      id: 'otp-secret',
      kind: 'secret-key',
      label: { en: 'shared secret', ja: '共有シークレット' },
      why: {
        en: 'Whoever has it can generate the second-factor codes of this account.',
        ja: 'これを持つ者はこのアカウントの二要素認証コードを生成できます。',
      },
      severity: 'high',
      confidence: 'high',
      keywords: ['otpauth://'],
      token:
        /otpauth:\/\/[ht]otp\/[^\s"'<>?]{1,200}\?(?:[A-Za-z]{1,12}=[^\s"'<>&]{0,80}&){0,8}secret=(?<secret>[A-Z2-7]{16,128})={0,6}/,
      reach: { before: 16, after: 1200 },
      minEntropy: 2.5,
      documentationExamples: ['JBSWY3DPEHPK3PXP', 'HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ'],
      env: 'OTP_SECRET',
      examples: [
        'otpauth://totp/Acme:ann@acme.dev?secret=${A-Z2-7}{32}&issuer=Acme',
        'otpauth://hotp/Acme:bob?issuer=Acme&secret=${A-Z2-7}{16}&counter=1',
      ],
      nonExamples: [
        'otpauth://totp/Acme:ann@acme.dev?secret=${A-Z2-7}{8}',
        'otpauth://totp/Acme:ann@acme.dev?issuer=Acme',
      ],
    },
  ],
};
