import type { ProviderDef } from '../src/model/provider.ts';

export const xendit: ProviderDef = {
  name: 'Xendit',
  words: ['xendit'],
  revoke: 'https://dashboard.xendit.co/settings/developers#api-keys',
  source: 'https://docs.xendit.co/docs/api-keys',
  rules: [
    {
      id: 'xendit-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['xnd_production_'],
      token: /xnd_production_[A-Za-z0-9=_-]{30,120}/,
      minEntropy: 3.5,
      notAfter: 'A-Za-z0-9_=-',
      env: 'XENDIT_SECRET_KEY',
      examples: ['xnd_production_${A-Za-z0-9}{64}'],
      nonExamples: ['xnd_public_production_${A-Za-z0-9}{64}', 'xnd_production_${A-Za-z0-9}{12}'],
    },
    {
      id: 'xendit-test-key',
      kind: 'secret-key',
      label: { en: 'test mode key', ja: 'テストモードのキー' },
      severity: 'medium',
      confidence: 'high',
      keywords: ['xnd_development_'],
      token: /xnd_development_[A-Za-z0-9=_-]{30,120}/,
      minEntropy: 3.5,
      notAfter: 'A-Za-z0-9_=-',
      env: 'XENDIT_SECRET_KEY',
      examples: ['xnd_development_${A-Za-z0-9}{64}'],
      nonExamples: ['xnd_public_development_${A-Za-z0-9}{64}', 'xnd_development_${A-Za-z0-9}{12}'],
    },
  ],
};
