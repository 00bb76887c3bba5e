import type { ProviderDef } from '../src/model/provider.ts';

export const stytch: ProviderDef = {
  name: 'Stytch',
  words: ['stytch'],
  revoke: 'https://stytch.com/dashboard/api-keys',
  source: 'https://stytch.com/docs/api',
  rules: [
    {
      id: 'stytch-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'high',
      keywords: ['secret-live-', 'secret-test-'],
      token: /secret-(?:live|test)-[A-Za-z0-9_-]{30,48}={0,2}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      notAfter: 'A-Za-z0-9_=-',
      env: 'STYTCH_SECRET',
      examples: ['secret-live-${A-Za-z0-9}{36}=', 'STYTCH_SECRET=secret-test-${A-Za-z0-9_-}{35}='],
      nonExamples: ['secret-test-value', 'project-live-${0-9a-f}{8}-${0-9a-f}{4}'],
    },
    {
      id: 'stytch-legacy-secret',
      kind: 'client-secret',
      label: { en: 'secret (without prefix)', ja: 'シークレット（接頭辞なし）' },
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{47}=/,
      minEntropy: 3,
      notAfter: 'A-Za-z0-9_=-',
      env: 'STYTCH_SECRET',
      examples: ['STYTCH_SECRET=${0-9}{1}${A-Za-z0-9_-}{46}='],
      nonExamples: [
        'STYTCH_PROJECT_ID=project-live-${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
    },
  ],
};
