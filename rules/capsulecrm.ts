import type { ProviderDef } from '../src/model/provider.ts';

export const capsulecrm: ProviderDef = {
  name: 'Capsule CRM',
  words: ['capsulecrm', 'capsule_crm', 'capsule-crm'],
  revoke: 'https://developer.capsulecrm.com/',
  source: 'https://developer.capsulecrm.com/',
  rules: [
    {
      id: 'capsulecrm-api-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z+/=]{64}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 3,
      checks: ['not-hex', 'not-identifier'],
      env: 'CAPSULECRM_TOKEN',
      examples: ['CAPSULECRM_TOKEN=${0-9A-Za-z+/=}{64}', '{"capsulecrm_key": "${0-9A-Za-z+/=}{64}"}'],
      nonExamples: ['CAPSULECRM_TOKEN=${0-9A-Za-z+/=}{63}'],
    },
  ],
};
