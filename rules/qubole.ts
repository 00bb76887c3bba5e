import type { ProviderDef } from '../src/model/provider.ts';

export const qubole: ProviderDef = {
  name: 'Qubole',
  words: ['qubole'],
  revoke: 'https://api.qubole.com/v2/users/edit',
  source: 'https://docs.qubole.com/',
  rules: [
    {
      id: 'qubole-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'QUBOLE_TOKEN',
      examples: ['QUBOLE_TOKEN=${0-9a-z}{64}', 'const quboleToken = "${0-9a-z}{64}";'],
      nonExamples: ['qubole_token = ${0-9a-z}{59}', 'other_token = ${0-9a-z}{64}'],
    },
  ],
};
