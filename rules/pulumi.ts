import type { ProviderDef } from '../src/model/provider.ts';

export const pulumi: ProviderDef = {
  name: 'Pulumi',
  words: ['pulumi'],
  revoke: 'https://app.pulumi.com/account/tokens',
  source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  rules: [
    {
      id: 'pulumi-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['pul-'],
      token: /pul-[0-9a-f]{40}/,
      env: 'PULUMI_ACCESS_TOKEN',
      examples: ['PULUMI_ACCESS_TOKEN=pul-${0-9a-f}{40}'],
      nonExamples: ['vipul-${0-9a-f}{40}', 'pul-${0-9a-f}{64}'],
    },
  ],
};
