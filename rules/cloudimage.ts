import type { ProviderDef } from '../src/model/provider.ts';

export const cloudimage: ProviderDef = {
  name: 'Cloudimage',
  words: ['cloudimage'],
  revoke: 'https://docs.cloudimage.io/',
  source: 'https://docs.cloudimage.io/',
  rules: [
    {
      id: 'cloudimage-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z_]{30}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLOUDIMAGE_API_KEY',
      examples: ['CLOUDIMAGE_API_KEY=${0-9a-f}{30}'],
      nonExamples: ['CLOUDIMAGE_API_KEY=${0-9a-z_}{29}'],
    },
  ],
};
