import type { ProviderDef } from '../src/model/provider.ts';

export const cloudsight: ProviderDef = {
  name: 'CloudSight',
  words: ['cloudsight', 'cloud_sight'],
  revoke: 'https://cloudsight.ai/',
  source: 'https://cloudsight.ai/',
  rules: [
    {
      id: 'cloudsight-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{22}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLOUDSIGHT_API_KEY',
      examples: ['cloudsight_key = "${A-Za-z0-9_-}{22}"', 'CLOUDSIGHT_KEY=${A-Za-z0-9_-}{22}'],
      nonExamples: ['cloudsight_key = "${A-Za-z0-9_-}{27}"', 'key = "${A-Za-z0-9_-}{22}"'],
    },
  ],
};
