import type { ProviderDef } from '../src/model/provider.ts';

export const dyspatch: ProviderDef = {
  name: 'Dyspatch',
  words: ['dyspatch'],
  revoke: 'https://app.dyspatch.io/',
  source: 'https://docs.dyspatch.io/',
  rules: [
    {
      id: 'dyspatch-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{52}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'DYSPATCH_API_KEY',
      examples: ['dyspatch_key = "${A-Za-z0-9}{52}"', 'DYSPATCH_KEY=${A-Za-z0-9}{52}'],
      nonExamples: ['dyspatch_key = "${A-Za-z0-9}{57}"', 'key = "${A-Za-z0-9}{52}"'],
    },
  ],
};
