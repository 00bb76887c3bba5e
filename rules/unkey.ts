import type { ProviderDef } from '../src/model/provider.ts';

export const unkey: ProviderDef = {
  name: 'Unkey',
  words: ['unkey'],
  revoke: 'https://app.unkey.com/settings/root-keys',
  source: 'https://www.unkey.com/docs/security/root-keys',
  rules: [
    {
      id: 'unkey-root-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['unkey_'],
      token: /unkey_[A-Za-z0-9]{20,32}/,
      minEntropy: 3.3,
      checks: ['mixed-classes'],
      notBefore: 'A-Za-z0-9_',
      env: 'UNKEY_ROOT_KEY',
      examples: ['UNKEY_ROOT_KEY=unkey_${A-Za-z0-9}{24}'],
      nonExamples: ['unkey_${A-Za-z0-9}{10}'],
    },
  ],
};
