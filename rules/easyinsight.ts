import type { ProviderDef } from '../src/model/provider.ts';

export const easyinsight: ProviderDef = {
  name: 'Easy Insight',
  words: ['easyinsight', 'easy_insight', 'easy-insight'],
  revoke: 'https://www.easy-insight.com/',
  source: 'https://www.easy-insight.com/',
  rules: [
    {
      id: 'easyinsight-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{20}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'EASYINSIGHT_API_KEY',
      examples: ['easyinsight_key = "${A-Za-z0-9}{20}"', 'EASYINSIGHT_KEY=${A-Za-z0-9}{20}'],
      nonExamples: ['easyinsight_key = "${A-Za-z0-9}{25}"', 'key = "${A-Za-z0-9}{20}"'],
    },
  ],
};
