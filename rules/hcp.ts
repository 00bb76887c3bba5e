import type { ProviderDef } from '../src/model/provider.ts';

export const hcp: ProviderDef = {
  name: 'HashiCorp Cloud Platform',
  words: ['hcp'],
  revoke: 'https://portal.cloud.hashicorp.com/',
  source: 'https://developer.hashicorp.com/hcp/docs/hcp/iam/service-principal',
  rules: [
    {
      id: 'hcp-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['secret'],
      value: /[A-Za-z0-9_-]{64}/,
      minEntropy: 3.5,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'HCP_CLIENT_SECRET',
      examples: ['HCP_CLIENT_SECRET=${A-Za-z0-9_-}{63}${A-Za-z0-9}{1}'],
      nonExamples: ['HCP_CLIENT_SECRET=${A-Za-z0-9_-}{60}${A-Za-z0-9}{1}', 'HCP_CLIENT_SECRET=${A-Za-z0-9}{69}'],
    },
  ],
};
