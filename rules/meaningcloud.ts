import type { ProviderDef } from '../src/model/provider.ts';

export const meaningcloud: ProviderDef = {
  name: 'MeaningCloud',
  words: ['meaningcloud', 'meaning_cloud'],
  revoke: 'https://www.meaningcloud.com/developer/account/subscriptions',
  source: 'https://www.meaningcloud.com/developer/account/subscriptions',
  rules: [
    {
      id: 'meaningcloud-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'MEANINGCLOUD_API_KEY',
      examples: ['MEANINGCLOUD_API_KEY=${0-9a-f}{32}', 'const meaningcloudKey = "${0-9a-f}{32}";'],
      nonExamples: ['MEANINGCLOUD_API_KEY = ${0-9a-f}{29}', 'meaningcloud_id = ${0-9}{9}'],
    },
  ],
};
