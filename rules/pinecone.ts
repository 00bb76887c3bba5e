import type { ProviderDef } from '../src/model/provider.ts';

export const pinecone: ProviderDef = {
  name: 'Pinecone',
  words: ['pinecone'],
  revoke: 'https://app.pinecone.io/',
  source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  rules: [
    {
      id: 'pinecone-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['pcsk_'],
      token: /pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}/,
      minEntropy: 3,
      env: 'PINECONE_API_KEY',
      examples: ['PINECONE_API_KEY=pcsk_${A-Za-z0-9}{6}_${A-Za-z0-9}{63}'],
      nonExamples: ['pcsk_${A-Za-z0-9}{6}_${A-Za-z0-9}{20}'],
    },
    {
      id: 'pinecone-legacy-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      nouns: ['key', 'token', 'secret'],
      minEntropy: 3,
      env: 'PINECONE_API_KEY',
      examples: ['PINECONE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: [
        'PINECONE_ID=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'PINECONE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}',
      ],
    },
  ],
};
