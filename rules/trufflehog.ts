import type { ProviderDef } from '../src/model/provider.ts';

export const trufflehog: ProviderDef = {
  name: 'TruffleHog Enterprise',
  words: ['trufflehog'],
  revoke: 'https://docs.trufflesecurity.com/',
  source: 'https://docs.trufflesecurity.com/',
  rules: [
    {
      id: 'trufflehog-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'high',
      keywords: ['thog-secret-'],
      token: /thog-secret-[0-9a-f]{32}/,
      env: 'TRUFFLEHOG_SECRET',
      examples: ['thog-secret-${0-9a-f}{32}'],
      nonExamples: ['thog-secret-${0-9a-f}{16}'],
    },
    {
      id: 'trufflehog-key',
      kind: 'key-id',
      severity: 'low',
      confidence: 'high',
      keywords: ['thog-key-'],
      token: /thog-key-[0-9a-f]{16}/,
      env: 'TRUFFLEHOG_KEY',
      examples: ['thog-key-${0-9a-f}{16}'],
      nonExamples: ['thog-key-${0-9a-f}{8}'],
    },
  ],
};
