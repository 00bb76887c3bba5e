import type { ProviderDef } from '../src/model/provider.ts';

export const buttercms: ProviderDef = {
  name: 'ButterCMS',
  words: ['buttercms', 'butter_cms'],
  revoke: 'https://buttercms.com/docs/api/',
  source: 'https://buttercms.com/docs/api/',
  rules: [
    {
      id: 'buttercms-api-token',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'BUTTERCMS_API_TOKEN',
      examples: ['BUTTERCMS_API_TOKEN=${0-9a-f}{40}', '{"buttercms_key": "${0-9a-f}{40}"}'],
      nonExamples: ['BUTTERCMS_API_TOKEN=${0-9a-f}{39}', 'BUTTERCMS_API_TOKEN=${0-9a-f}{41}'],
    },
  ],
};
