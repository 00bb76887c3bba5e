import type { ProviderDef } from '../src/model/provider.ts';

export const ramp: ProviderDef = {
  name: 'Ramp',
  words: ['ramp'],
  revoke: 'https://app.ramp.com/developer',
  source: 'https://docs.ramp.com/',
  rules: [
    {
      id: 'ramp-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'high',
      keywords: ['ramp_sec_'],
      token: /ramp_sec_[A-Za-z0-9]{48}/,
      minEntropy: 3,
      env: 'RAMP_CLIENT_SECRET',
      examples: ['RAMP_CLIENT_SECRET=ramp_sec_${A-Za-z0-9}{48}'],
      nonExamples: ['ramp_id_${A-Za-z0-9}{40}', 'ramp_sec_${A-Za-z0-9}{30}'],
    },
  ],
};
