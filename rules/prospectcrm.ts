import type { ProviderDef } from '../src/model/provider.ts';

export const prospectcrm: ProviderDef = {
  name: 'Prospect CRM',
  words: ['prospectcrm', 'prospect_crm', 'prospect-crm', 'prospect365', 'prospect'],
  revoke: 'https://crm.prospect365.com/',
  source: 'https://developer.prospect365.com/',
  rules: [
    {
      id: 'prospectcrm-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      nouns: ['access', 'token', 'key', 'secret', 'api'],
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'PROSPECTCRM_TOKEN',
      examples: ['PROSPECTCRM_TOKEN=${0-9a-z}{32}', 'const prospectcrmToken = "${0-9a-z}{32}";'],
      nonExamples: ['prospectcrm_token = ${0-9a-z}{27}', 'other_token = ${0-9a-z}{32}'],
    },
  ],
};
