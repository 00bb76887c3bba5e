import type { ProviderDef } from '../src/model/provider.ts';

export const upcloud: ProviderDef = {
  name: 'UpCloud',
  words: ['upcloud'],
  revoke: 'https://hub.upcloud.com/account/api-tokens',
  source: 'https://upcloud.com/docs/guides/managing-api-tokens/',
  rules: [
    {
      id: 'upcloud-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['ucat_'],
      token: /ucat_[0-9A-Z]{26}/,
      minEntropy: 3,
      env: 'UPCLOUD_TOKEN',
      examples: ['ucat_01${0-9A-Z}{24}', 'UPCLOUD_TOKEN=ucat_${0-9A-Z}{26}'],
      nonExamples: ['ucat_01${0-9A-Z}{6}', 'ucat_${0-9a-z}{26}a'],
    },
  ],
};
