import type { ProviderDef } from '../src/model/provider.ts';

export const django: ProviderDef = {
  name: 'Django',
  words: ['django'],
  revoke: 'https://docs.djangoproject.com/en/stable/ref/settings/#std-setting-SECRET_KEY',
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#std-setting-SECRET_KEY',
  rules: [
    {
      id: 'django-insecure-secret-key',
      kind: 'signing-secret',
      label: { en: 'secret key made by startproject', ja: 'startproject が作った SECRET_KEY' },
      why: {
        en: 'Signs sessions and password reset links; this one is meant for development.',
        ja: 'セッションやパスワード再設定リンクに署名する鍵。開発用のもの。',
      },
      severity: 'medium',
      confidence: 'high',
      keywords: ['django-insecure-'],
      token: /django-insecure-[a-z0-9!@#$%^&*(_=+)-]{50}/,
      notAfter: 'a-z0-9!@#$%^&*_=+-',
      minEntropy: 3,
      env: 'DJANGO_SECRET_KEY',
      examples: ["SECRET_KEY = 'django-insecure-${a-z0-9!@#$%^&*(_=+)-}{50}'"],
      nonExamples: ["SECRET_KEY = 'django-insecure-${a-z0-9}{20}'"],
    },
  ],
};
