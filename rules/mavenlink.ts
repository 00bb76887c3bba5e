import type { ProviderDef } from '../src/model/provider.ts';

export const mavenlink: ProviderDef = {
  name: 'Mavenlink',
  words: ['mavenlink', 'kantata'],
  revoke: 'https://developer.kantata.com/kantata/specification',
  source: 'https://developer.kantata.com/kantata/specification',
  rules: [
    {
      id: 'mavenlink-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'MAVENLINK_TOKEN',
      examples: ['MAVENLINK_TOKEN=${0-9a-z}{64}', 'const mavenlinkKey = "${0-9a-z}{64}";'],
      nonExamples: ['MAVENLINK_TOKEN = ${0-9a-z}{61}', 'mavenlink_id = ${0-9}{9}'],
    },
  ],
};
