import type { ProviderDef } from '../src/model/provider.ts';

export const freemius: ProviderDef = {
  name: 'Freemius',
  words: ['freemius'],
  revoke: 'https://dashboard.freemius.com/',
  source: 'https://freemius.com/help/documentation/',
  rules: [
    {
      id: 'freemius-secret-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      keywords: ['secret_key'],
      token: /["']secret_key["']\s{0,8}=>\s{0,8}["'](?<secret>sk_[!-&(-~]{29})["']/,
      notBefore: 'A-Za-z0-9',
      notAfter: 'A-Za-z0-9_-',
      reach: { before: 16, after: 96 },
      minEntropy: 3,
      env: 'FREEMIUS_SECRET_KEY',
      examples: ["'secret_key' => 'sk_${A-Za-z0-9#&@$*^}{29}',"],
      nonExamples: ["'other_key' => 'sk_${A-Za-z0-9}{29}',", "'secret_key' => 'sk_${A-Za-z0-9}{20}',"],
    },
  ],
};
