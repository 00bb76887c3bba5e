import type { ProviderDef } from '../src/model/provider.ts';

export const codeclimate: ProviderDef = {
  name: 'Code Climate',
  words: ['codeclimate', 'code_climate', 'code-climate', 'cc_test_reporter'],
  revoke: 'https://codeclimate.com/profile/tokens',
  source: 'https://docs.codeclimate.com/docs/configuring-test-coverage',
  rules: [
    {
      id: 'codeclimate-reporter-token',
      kind: 'deploy-token',
      label: { en: 'test reporter ID', ja: 'テストレポーター ID' },
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'CC_TEST_REPORTER_ID',
      examples: ['codeclimate_key = "${0-9a-f}{64}"', 'CODECLIMATE_KEY=${0-9a-f}{64}'],
      nonExamples: ['codeclimate_key = "${0-9a-f}{69}"', 'key = "${0-9a-f}{64}"'],
    },
    {
      id: 'codeclimate-api-token',
      kind: 'personal-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      nouns: ['token', 'key', 'secret'],
      minEntropy: 3,
      env: 'CODECLIMATE_API_TOKEN',
      examples: ['codeclimate_key = "${0-9a-f}{40}"', 'CODECLIMATE_KEY=${0-9a-f}{40}'],
      nonExamples: ['codeclimate_key = "${0-9a-f}{45}"', 'key = "${0-9a-f}{40}"'],
    },
  ],
};
