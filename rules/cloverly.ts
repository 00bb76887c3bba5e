import type { ProviderDef } from '../src/model/provider.ts';

export const cloverly: ProviderDef = {
  name: 'Cloverly',
  words: ['cloverly'],
  revoke: 'https://dashboard.cloverly.com/',
  source: 'https://docs.cloverly.com/',
  rules: [
    {
      id: 'cloverly-private-key',
      kind: 'secret-key',
      severity: 'medium',
      confidence: 'medium',
      value: /private_key:[0-9a-z]{16}/,
      env: 'CLOVERLY_PRIVATE_KEY',
      examples: ['cloverly_auth = "private_key:${0-9a-f}{16}"'],
      nonExamples: ['cloverly_auth = "public_key:${0-9a-f}{16}"'],
    },
  ],
};
