import type { ProviderDef } from '../src/model/provider.ts';

export const rechargepayments: ProviderDef = {
  name: 'Recharge',
  words: ['rechargepayments', 'recharge'],
  revoke: 'https://docs.getrecharge.com/docs/getting-started',
  source: 'https://developer.rechargepayments.com/',
  rules: [
    {
      id: 'rechargepayments-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: [
        'sk_1x',
        'sk_2x',
        'sk_3x',
        'sk_5x',
        'sk_10x',
        'sk_test_1x',
        'sk_test_2x',
        'sk_test_3x',
        'sk_test_5x',
        'sk_test_10x',
      ],
      token: /sk_(?:test_)?(?:1|2|3|5|10)x[1-5]_[0-9A-Fa-f]{64}/,
      env: 'RECHARGE_API_TOKEN',
      examples: ['RECHARGE_API_TOKEN=sk_1x1_${0-9a-f}{64}'],
      nonExamples: ['sk_1x1_${0-9a-f}{32}', 'sk_live_${0-9a-f}{64}'],
    },
    {
      id: 'rechargepayments-legacy-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'low',
      nouns: ['token', 'key', 'secret'],
      value: /[0-9A-Fa-f]{64}|[0-9A-Fa-f]{56}|[0-9A-Fa-f]{32}/,
      env: 'RECHARGE_ACCESS_TOKEN',
      examples: ['RECHARGE_ACCESS_TOKEN=${0-9A-Fa-f}{64}', 'const rechargeToken = "${0-9A-Fa-f}{32}";'],
      nonExamples: ['recharge_token = ${0-9A-Fa-f}{59}', 'other_token = ${0-9A-Fa-f}{64}'],
    },
  ],
};
