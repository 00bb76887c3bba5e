import type { ProviderDef } from '../src/model/provider.ts';

export const mongodbAtlas: ProviderDef = {
  name: 'MongoDB Atlas',
  words: ['mongodb_atlas', 'mongodb-atlas', 'atlas'],
  revoke: 'https://cloud.mongodb.com/',
  source: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
  rules: [
    {
      id: 'mongodb-atlas-service-account-secret',
      kind: 'client-secret',
      label: { en: 'service account secret', ja: 'サービスアカウントのシークレット' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['mdb_sa_sk_'],
      token: /mdb_sa_sk_[A-Za-z0-9_-]{40}/,
      minEntropy: 3.5,
      env: 'MONGODB_ATLAS_CLIENT_SECRET',
      examples: ['MONGODB_ATLAS_CLIENT_SECRET=mdb_sa_sk_${A-Za-z0-9_-}{40}'],
      nonExamples: ['mdb_sa_sk_${A-Za-z0-9_-}{20}', 'mdb_sa_id_${0-9a-f}{24}'],
    },
  ],
};
