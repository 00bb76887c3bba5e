import type { ProviderDef } from '../src/model/provider.ts';

export const samsara: ProviderDef = {
  name: 'Samsara',
  words: ['samsara'],
  revoke: 'https://cloud.samsara.com/',
  source: 'https://developers.samsara.com/docs/authentication',
  rules: [
    {
      id: 'samsara-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['samsara_api_'],
      token: /samsara_api_[A-Za-z0-9]{30}/,
      minEntropy: 3,
      env: 'SAMSARA_API_TOKEN',
      examples: ['SAMSARA_API_TOKEN=samsara_api_${A-Za-z0-9}{30}'],
      nonExamples: ['samsara_api_${A-Za-z0-9}{20}'],
    },
  ],
};
