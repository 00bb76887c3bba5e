import type { ProviderDef } from '../src/model/provider.ts';

export const xata: ProviderDef = {
  name: 'Xata',
  words: ['xata'],
  revoke: 'https://app.xata.io/settings',
  source: 'https://xata.io/docs/concepts/api-keys',
  rules: [
    {
      id: 'xata-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['xau_'],
      token: /xau_[A-Za-z0-9]{32,48}/,
      minEntropy: 3.5,
      env: 'XATA_API_KEY',
      examples: ['XATA_API_KEY=xau_${A-Za-z0-9}{33}'],
      nonExamples: ['xau_${A-Za-z0-9}{12}'],
    },
  ],
};
