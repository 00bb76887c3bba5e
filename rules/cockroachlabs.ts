import type { ProviderDef } from '../src/model/provider.ts';

export const cockroachlabs: ProviderDef = {
  name: 'Cockroach Labs',
  words: ['cockroach', 'ccdb1'],
  revoke: 'https://cockroachlabs.cloud/access',
  source: 'https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api',
  rules: [
    {
      id: 'cockroachlabs-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['CCDB1_'],
      token: /CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}/,
      minEntropy: 3.5,
      env: 'COCKROACH_API_KEY',
      examples: ['CCDB1_${A-Za-z0-9}{22}_${A-Za-z0-9}{40}'],
      nonExamples: ['CCDB1_${A-Za-z0-9}{22}', 'CCDB1_${A-Za-z0-9}{22}_${A-Za-z0-9}{20}'],
    },
  ],
};
