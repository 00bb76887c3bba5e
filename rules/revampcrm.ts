import type { ProviderDef } from '../src/model/provider.ts';

export const revampcrm: ProviderDef = {
  name: 'Revamp CRM',
  words: ['revampcrm', 'revamp_crm', 'revamp-crm'],
  revoke: 'https://www.revampcrm.com/',
  source: 'https://www.revampcrm.com/',
  rules: [
    {
      id: 'revampcrm-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'REVAMPCRM_API_KEY',
      examples: ['REVAMPCRM_API_KEY=${0-9}{1}${A-Za-z0-9}{39}', 'const revampcrmKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['revampcrm_key = ${A-Za-z0-9}{35}', 'other_key = ${A-Za-z0-9}{40}'],
    },
  ],
};
