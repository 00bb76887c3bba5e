import type { ProviderDef } from '../src/model/provider.ts';

export const proof: ProviderDef = {
  name: 'Proof',
  words: ['proof', 'notarize'],
  revoke: 'https://app.proof.com/',
  source: 'https://dev.proof.com/',
  rules: [
    {
      id: 'proof-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      keywords: ['prf_'],
      token: /prf_[A-Za-z0-9_-]{36}/,
      minEntropy: 3.5,
      checks: ['mixed-classes'],
      env: 'PROOF_API_KEY',
      examples: ['PROOF_API_KEY=prf_${A-Za-z0-9}{36}'],
      nonExamples: ['PROOF_API_KEY=prf_${A-Za-z0-9}{20}', 'prf_${A-Za-z0-9}{44}'],
    },
  ],
};
