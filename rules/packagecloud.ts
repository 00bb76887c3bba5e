import type { ProviderDef } from '../src/model/provider.ts';

export const packagecloud: ProviderDef = {
  name: 'packagecloud',
  words: ['packagecloud', 'package_cloud'],
  revoke: 'https://packagecloud.io/api_token',
  source: 'https://packagecloud.io/docs/api',
  rules: [
    {
      id: 'packagecloud-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{48}/,
      minEntropy: 3,
      env: 'PACKAGECLOUD_TOKEN',
      examples: ['PACKAGECLOUD_TOKEN=${0-9a-f}{48}', 'const packagecloudKey = "${0-9a-f}{48}";'],
      nonExamples: ['PACKAGECLOUD_TOKEN = ${0-9a-f}{45}', 'packagecloud_id = ${0-9}{9}'],
    },
  ],
};
