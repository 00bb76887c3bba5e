import type { ProviderDef } from '../src/model/provider.ts';

export const beamer: ProviderDef = {
  name: 'Beamer',
  words: ['beamer', 'getbeamer'],
  revoke: 'https://www.getbeamer.com/api',
  source: 'https://www.getbeamer.com/api',
  rules: [
    {
      id: 'beamer-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      value: /b_[A-Za-z0-9+/=_-]{44}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BEAMER_API_KEY',
      examples: ['BEAMER_API_KEY=b_${0-9}{1}${A-Za-z0-9+/=_-}{43}', '{"beamer_key": "b_${A-Za-z0-9+/=_-}{44}"}'],
      nonExamples: ['BEAMER_API_KEY=b_${A-Za-z0-9+/=_-}{43}'],
    },
  ],
};
