import type { ProviderDef } from '../src/model/provider.ts';

export const postman: ProviderDef = {
  name: 'Postman',
  words: ['postman'],
  revoke: 'https://go.postman.co/settings/me/api-keys',
  source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  rules: [
    {
      id: 'postman-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['PMAK-'],
      token: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
      env: 'POSTMAN_API_KEY',
      examples: ['PMAK-${0-9a-f}{24}-${0-9a-f}{34}'],
      nonExamples: ['PMAK-${0-9a-f}{24}-${0-9a-f}{20}', 'PMAK-${g-z}{24}-${0-9a-f}{34}'],
    },
    {
      id: 'postman-collection-access-key',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'high',
      keywords: ['PMAT-'],
      token: /PMAT-[0-9A-Z]{26}/,
      minEntropy: 3,
      env: 'POSTMAN_COLLECTION_ACCESS_KEY',
      examples: ['PMAT-${0-9A-Z}{26}'],
      nonExamples: ['PMAT-${0-9A-Z}{20}', 'PMAT-${a-z}{26}'],
    },
  ],
};
