import type { ProviderDef } from '../src/model/provider.ts';

export const wundergraph: ProviderDef = {
  name: 'WunderGraph Cosmo',
  words: ['wundergraph', 'cosmo'],
  revoke: 'https://cosmo.wundergraph.com/',
  source: 'https://cosmo-docs.wundergraph.com/studio/api-keys',
  rules: [
    {
      id: 'wundergraph-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['cosmo_'],
      token: /cosmo_[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'COSMO_API_KEY',
      examples: ['cosmo_${0-9a-f}{32}', 'COSMO_API_KEY=cosmo_${0-9a-f}{32}'],
      nonExamples: ['cosmo_${0-9a-f}{12}', 'cosmo_${g-z}{32}'],
    },
  ],
};
