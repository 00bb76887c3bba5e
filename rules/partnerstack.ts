import type { ProviderDef } from '../src/model/provider.ts';

export const partnerstack: ProviderDef = {
  name: 'PartnerStack',
  words: ['partnerstack', 'partner_stack', 'growsumo'],
  revoke: 'https://docs.partnerstack.com/reference/auth',
  source: 'https://docs.partnerstack.com/reference/auth',
  rules: [
    {
      id: 'partnerstack-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'PARTNERSTACK_API_KEY',
      examples: ['PARTNERSTACK_API_KEY=${A-Za-z0-9}{64}', 'const partnerstackKey = "${A-Za-z0-9}{64}";'],
      nonExamples: ['PARTNERSTACK_API_KEY = ${A-Za-z0-9}{61}', 'partnerstack_id = ${0-9}{9}'],
    },
  ],
};
