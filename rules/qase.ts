import type { ProviderDef } from '../src/model/provider.ts';

export const qase: ProviderDef = {
  name: 'Qase',
  words: ['qase'],
  revoke: 'https://app.qase.io/user/api/token',
  source: 'https://developers.qase.io/',
  rules: [
    {
      id: 'qase-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}|[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'QASE_TESTOPS_API_TOKEN',
      examples: ['QASE_TESTOPS_API_TOKEN=${A-Za-z0-9}{64}', 'const qaseToken = "${A-Za-z0-9}{40}";'],
      nonExamples: ['qase_token = ${A-Za-z0-9}{59}', 'other_token = ${A-Za-z0-9}{64}'],
    },
  ],
};
