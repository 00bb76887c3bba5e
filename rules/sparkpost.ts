import type { ProviderDef } from '../src/model/provider.ts';

export const sparkpost: ProviderDef = {
  name: 'SparkPost',
  words: ['sparkpost'],
  revoke: 'https://app.sparkpost.com/account/api-keys',
  source: 'https://developers.sparkpost.com/api/',
  rules: [
    {
      id: 'sparkpost-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      env: 'SPARKPOST_API_KEY',
      examples: ['SPARKPOST_API_KEY=${0-9a-f}{40}', 'const sparkpostKey = "${0-9a-f}{40}";'],
      nonExamples: ['sparkpost_key = ${0-9a-f}{35}', 'other_key = ${0-9a-f}{40}'],
    },
  ],
};
