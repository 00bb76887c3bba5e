import type { ProviderDef } from '../src/model/provider.ts';

export const codequiry: ProviderDef = {
  name: 'Codequiry',
  words: ['codequiry'],
  revoke: 'https://codequiry.com/',
  source: 'https://codequiry.com/',
  rules: [
    {
      id: 'codequiry-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CODEQUIRY_API_KEY',
      examples: ['codequiry_key = "${A-Za-z0-9}{64}"', 'CODEQUIRY_KEY=${A-Za-z0-9}{64}'],
      nonExamples: ['codequiry_key = "${A-Za-z0-9}{69}"', 'key = "${A-Za-z0-9}{64}"'],
    },
  ],
};
