import type { ProviderDef } from '../src/model/provider.ts';

export const scalr: ProviderDef = {
  name: 'Scalr',
  words: ['scalr'],
  revoke: 'https://docs.scalr.io/docs/access-tokens',
  source: 'https://docs.scalr.io/docs/access-tokens',
  rules: [
    {
      id: 'scalr-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{15,100}\.eyJ[A-Za-z0-9_-]{30,400}\.[A-Za-z0-9_-]{43}/,
      env: 'SCALR_TOKEN',
      examples: ['SCALR_TOKEN=eyJ${A-Za-z0-9_-}{33}.eyJ${A-Za-z0-9_-}{56}.${A-Za-z0-9_-}{42}x'],
      nonExamples: ['SCALR_TOKEN=eyJ${A-Za-z0-9_-}{33}'],
    },
  ],
};
